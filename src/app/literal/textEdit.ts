/** One change of a text; offsets are UTF-16 code units of the text before all changes. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The changes of one file that belong together. Edits do not overlap; those at one offset are in their order. */
export interface FileEdits {
  /** Absolute path. */
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

/** A text with edits applied. Pure. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of sortEdits(edits)) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** In the order of the text; of those at one offset, as they were given. */
export function sortEdits<T extends TextEdit>(edits: readonly T[]): readonly T[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
}

/** Where an offset of the changed text was before; `undefined` in text that an edit put there. */
export function offsetBefore(edits: readonly TextEdit[], offset: number): number | undefined {
  let moved = 0;
  for (const { start, end, newText } of sortEdits(edits)) {
    if (offset < start + moved) break;
    if (offset < start + moved + newText.length) return undefined;
    moved += newText.length - (end - start);
  }
  return offset - moved;
}

/** Where an offset of the text before is in the changed text; what is inserted at it stands before it. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let moved = 0;
  for (const { start, end, newText } of sortEdits(edits)) {
    if (end > offset) break;
    moved += newText.length - (end - start);
  }
  return offset + moved;
}
