import { closeSync, openSync, readSync } from 'node:fs';

import { textDecoderFor } from './readScanFile';

/** A stretch of whole lines of a file, with what must be read before it for its lines to make sense. */
export interface FilePart {
  /** What an earlier part said that still counts, such as a header; not at this place in the file. */
  readonly prefix: string;
  readonly text: string;
  /** Where the text starts in the file, in UTF-16 code units. */
  readonly offset: number;
  /** 0-based line and column of that place. */
  readonly line: number;
  readonly column: number;
}

/** How much of a file is read at a time, in bytes. */
const CHUNK = 1 << 20;
/** Longer lines are parted where words end. */
const LONGEST_LINE = 2 << 20;

/** What a format needs for its lines to be read in parts. */
export interface PartRules {
  /** Whether a text may be parted at its end. */
  readonly isWhole?: (text: string) => boolean;
  /** What still counts after a part, given what counted before it. */
  readonly prefixAfter: (text: string, before: string) => string;
}

/**
 * Reads a file part by part, so that memory does not grow with it; a binary file has none.
 * @throws the system's errors
 */
export function* readFileParts(
  file: string,
  { rules, maximumBytes }: { readonly rules: PartRules; readonly maximumBytes: number },
): Generator<FilePart> {
  let [rest, prefix, offset, line, column] = ['', '', 0, 0, 0];
  for (const chunk of chunksOf(file, maximumBytes)) {
    rest += chunk;
    const end = endOfPart(rest, rules);
    if (end === 0) continue;
    const text = rest.slice(0, end);
    yield { prefix, text, offset, line, column };
    prefix = rules.prefixAfter(text, prefix);
    offset += end;
    line += countLines(text);
    column = text.includes('\n') ? text.length - text.lastIndexOf('\n') - 1 : column + text.length;
    // A copy, so that the whole chunk is not kept for the sake of its rest.
    rest = Buffer.from(rest.slice(end), 'utf16le').toString('utf16le');
  }
  if (rest !== '') yield { prefix, text: rest, offset, line, column };
}

function* chunksOf(file: string, maximumBytes: number): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for (let at = 0; at < maximumBytes;) {
      const count = readSync(descriptor, buffer, 0, Math.min(CHUNK, maximumBytes - at), at);
      if (count === 0) return;
      const bytes = buffer.subarray(0, count);
      decoder ??= textDecoderFor(bytes);
      if (decoder === undefined) return;
      yield decoder.decode(bytes, { stream: true });
      at += count;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Behind the last line break at which a text may be parted; 0 where more of it is needed. */
function endOfPart(text: string, { isWhole = () => true }: PartRules): number {
  let at = text.lastIndexOf('\n');
  for (let tries = 0; at >= 0 && tries < 50; tries += 1, at = text.lastIndexOf('\n', at - 1))
    if (isWhole(text.slice(0, at + 1))) return at + 1;
  if (text.length < LONGEST_LINE) return 0;
  const lineEnd = text.lastIndexOf('\n');
  if (lineEnd >= 0) return lineEnd + 1;
  const gap = Math.max(text.lastIndexOf(' '), text.lastIndexOf(','), text.lastIndexOf(';'));
  return gap > text.length / 2 ? gap + 1 : text.length;
}

/** How many line breaks a text has. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
