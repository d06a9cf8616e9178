import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

import { FauxtureError } from '../../shared/fauxtureError';

/** How a file's text is written. UTF-16 has its byte order mark, which the text does not hold; UTF-8's is in the text. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be' | 'latin1';

/** A file's text, all of it. */
export interface WholeText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const MAXIMUM_BYTES = 200_000_000;
/** Bytes that are looked at for what only binary files hold. */
const HEAD = 8000;

/**
 * Reads a file as a scan does, but whole; `undefined` for a binary file.
 * @throws FauxtureError `bad-input` for one that cannot be read or is too large
 */
export function readWholeFile(file: string): WholeText | undefined {
  let content: Buffer;
  try {
    if (statSync(file).size > MAXIMUM_BYTES) throw tooLarge(file);
    content = readFileSync(file);
  } catch (cause) {
    if (FauxtureError.is(cause)) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new FauxtureError('bad-input', `Cannot read ${file}: ${code}.`, { file }, { cause });
  }
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return { text: content.toString('utf16le', 2), encoding: 'utf16le' };
  if (first === 0xfe && second === 0xff)
    return { text: swapped(content).toString('utf16le', 2), encoding: 'utf16be' };
  if (content.subarray(0, HEAD).includes(0)) return undefined;
  const encoding = isUtf8(content) ? 'utf8' : 'latin1';
  return { text: content.toString(encoding), encoding };
}

function tooLarge(file: string): FauxtureError {
  return new FauxtureError(
    'bad-input',
    `${file} is larger than ${String(MAXIMUM_BYTES / 1e6)} MB, so its personal data cannot be replaced at once. Split it.`,
    { file },
  );
}

/** The bytes in the other order; the last one of an odd count stays away. */
function swapped(content: Buffer): Buffer {
  return Buffer.from(content.subarray(0, content.length & ~1)).swap16();
}

/** Whether an encoding has all characters of a text. */
export function canWrite(text: string, encoding: TextEncoding): boolean {
  return encoding !== 'latin1' || !/[\u0100-\uffff]/.test(text);
}

/** A text's bytes in an encoding; `undefined` where the encoding lacks a character. */
export function encodeWhole(text: string, encoding: TextEncoding): Buffer | undefined {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8');
  if (encoding === 'latin1') return canWrite(text, encoding) ? Buffer.from(text, 'latin1') : undefined;
  const content = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf16be' ? content.swap16() : content;
}
