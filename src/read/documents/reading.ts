import type { DocumentNotice } from '../../engine/privacy/documentField';
import type { PlacedField } from './placedField';

/** What a reader of one format makes of a text. */
export interface DocumentReading {
  readonly fields: readonly PlacedField[];
  readonly notices?: readonly DocumentNotice[];
  /** Why the text is not of this format, without any of its content; the fields are then of no use. */
  readonly broken?: DocumentNotice;
}

/** Reads the fields of a text of one format. Never throws; pure. */
export type DocumentReader = (text: string) => DocumentReading;

/** The 0-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
