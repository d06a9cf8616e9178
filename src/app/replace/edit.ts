import type { DocumentField } from '../../engine/privacy/documentField';
import type { PrivacyKind } from '../../engine/privacy/definePrivacyKind';
import type { ScanFinding } from '../scan/scannedDocument';

/** A value that is to be replaced, and by what. Offsets of the text are UTF-16 code units of the text before. */
export interface Edit {
  readonly finding: ScanFinding;
  readonly kind: PrivacyKind;
  /** Of the document as it was. */
  readonly field: DocumentField;
  /** Offsets in the field's decoded value. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Decoded. */
  readonly newValue: string;
  /** As it is written. */
  readonly newText: string;
  readonly isAlone: boolean;
}

/** A stretch of a text and what comes in its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A text with edits made, which are in order and do not overlap. Pure. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Finds where places of an edited text were before. */
export class EditedPlaces<E extends TextEdit> {
  private readonly starts: readonly number[];

  constructor(private readonly edits: readonly E[]) {
    let shift = 0;
    this.starts = edits.map(({ start, end, newText }) => {
      const at = start + shift;
      shift += newText.length - (end - start);
      return at;
    });
  }

  /** The edits that a stretch of the edited text touches. */
  touching(start: number, end: number): readonly E[] {
    return this.edits.filter((edit, index) => {
      const at = this.starts[index] ?? 0;
      return at < end && at + edit.newText.length > start;
    });
  }

  /** The offset before of one that stands in no edit. */
  before(offset: number): number {
    let shift = 0;
    for (const [index, edit] of this.edits.entries()) {
      if ((this.starts[index] ?? 0) + edit.newText.length > offset) break;
      shift += edit.newText.length - (edit.end - edit.start);
    }
    return offset - shift;
  }
}
