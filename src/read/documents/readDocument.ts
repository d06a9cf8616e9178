import type { DocumentFields, DocumentNotice } from '../../engine/privacy/documentField';
import { findFormat, TEXT_FORMAT, type DocumentFormat } from './documentFormat';
import { expandNested, type NestedOptions } from './expandNested';
import { readNdjson } from './readNdjson';
import type { DocumentReading } from './reading';

/**
 * Reads a document's values with their places, whatever its format. One that is broken is read as text, with a notice
 * that says so; texts inside of values are read on: JSON, forms, and lines of text.
 * @param path tells the format by its name; nothing is read from the disk
 * @param options.isText reads it as text, whatever its name says
 */
export function readDocument(
  text: string,
  path: string,
  options: NestedOptions & { readonly isText?: boolean } = {},
): DocumentFields {
  const { isText = false } = options;
  const { format, extension } = isText ? { format: TEXT_FORMAT, extension: '' } : findFormat(path, text);
  const reading = format.read(text, extension);
  if (reading.broken === undefined) return toFields(format.id, reading, { options });
  if (format.id === 'json' && isJsonLines(text)) return toFields('ndjson', readNdjson(text), { options });
  return toFields(TEXT_FORMAT.id, TEXT_FORMAT.read(text, extension), {
    options,
    broken: [noticeOf(format, reading.broken)],
  });
}

function toFields(
  kind: string,
  { fields, notices = [] }: DocumentReading,
  { options, broken }: { readonly options: NestedOptions; readonly broken?: readonly DocumentNotice[] },
): DocumentFields {
  return { kind, fields: expandNested(fields, options), notices: broken ?? notices };
}

function noticeOf({ title }: DocumentFormat, { line }: DocumentNotice): DocumentNotice {
  return { message: `It does not parse as ${title}; it was scanned as text.`, line };
}

/** Whether a file that is called JSON holds one value a line, as many do. */
function isJsonLines(text: string): boolean {
  return /^\s*\{.*\}[ \t]*\r?\n[ \t]*\{/.test(text.slice(0, 100_000));
}
