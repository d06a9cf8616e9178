import type { DocumentField } from '../../engine/privacy/documentField';
import type { LocatedFinding } from '../scan/scanText';
import { Stretches } from './stretches';

/** A value that is to be replaced, and by what. Offsets of the text are UTF-16 code units of the text before. */
export interface Edit extends TextEdit {
  /** Id of the kind. */
  readonly kind: string;
  readonly masked: string;
  /** Of the document as it was; none of what is no value, as the key of a map. */
  readonly field?: DocumentField;
  /** Offsets in the field's decoded value. */
  readonly from: number;
  readonly to: number;
  /** Decoded. */
  readonly newValue: string;
  /** Why the value is replaced; none of one that goes along with another. */
  readonly cause?: EditCause;
}

/** A finding that was accepted. */
interface EditCause {
  readonly located: LocatedFinding;
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
  /** Where the edits stand in the edited text. */
  private readonly placed: Stretches<{ readonly start: number; readonly end: number; readonly edit: E }>;

  constructor(edits: readonly E[]) {
    let shift = 0;
    this.placed = new Stretches(
      edits.map(edit => {
        const start = edit.start + shift;
        shift += edit.newText.length - (edit.end - edit.start);
        return { start, end: start + edit.newText.length, edit };
      }),
    );
  }

  /** The edits that a stretch of the edited text touches. */
  touching(start: number, end: number): readonly E[] {
    return this.placed.touching(start, end).map(({ edit }) => edit);
  }

  /** The offset before of one that stands in no edit. */
  before(offset: number): number {
    const last = this.placed.lastUpTo(offset);
    return last === undefined ? offset : offset - last.end + last.edit.end;
  }
}
