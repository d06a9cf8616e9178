import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The text of a file as far as it is looked at. */
export interface ScanFile {
  readonly text: string;
  /** How many bytes were read. */
  readonly bytes: number;
  /** Whether there is more in the file. */
  readonly isCut: boolean;
}

/**
 * Reads a file up to a number of bytes, and then only whole lines; `undefined` for a binary file.
 * @throws the system's errors
 */
export function readScanFile(file: string, maximumBytes: number): ScanFile | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, maximumBytes));
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, length);
      if (count === 0) break;
      length += count;
    }
    const isCut = size > length;
    const content = buffer.subarray(0, isCut ? endOfLine(buffer, length) : length);
    const text = decode(content);
    return text === undefined ? undefined : { text, bytes: content.length, isCut };
  } finally {
    closeSync(descriptor);
  }
}

/** Where the last whole line of a part ends; its whole length where the line is longer than the part. */
function endOfLine(buffer: Buffer, length: number): number {
  const at = buffer.lastIndexOf(10, length - 1);
  return at < 0 ? length : at + 1;
}

/** Bytes that are looked at for what only binary files hold. */
const HEAD = 8000;

/** Decodes a file part by part, as the first of its bytes say; `undefined` for a binary file. */
export function textDecoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (head.subarray(0, HEAD).includes(0)) return undefined;
  // The head may end in the middle of a character, which has four bytes at most.
  const isUtf = [0, 1, 2, 3].some(cut => isUtf8(head.subarray(0, head.length - cut)));
  return new TextDecoder(isUtf ? 'utf-8' : 'latin1', { ignoreBOM: true });
}

function decode(content: Buffer): string | undefined {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (content.subarray(0, HEAD).includes(0)) return undefined;
  // A file that is not UTF-8 is some single-byte encoding, all of which agree on ASCII.
  return isUtf8(content) ? content.toString('utf8') : content.toString('latin1');
}
