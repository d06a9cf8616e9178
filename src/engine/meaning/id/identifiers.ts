import type { Stream } from '../../random/stream';

/** Alphabets of identifiers. Crockford's base 32 leaves out I, L, O and U. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';
export const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
/** Capitals and digits that are not mistaken for one another. */
export const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Lower-case hexadecimal digits. */
export function drawHex(random: Stream, length: number): string {
  let text = '';
  while (text.length < length) {
    const word = random.uint32();
    text += hexOf(word >>> 24) + hexOf((word >>> 16) & 255) + hexOf((word >>> 8) & 255) + hexOf(word & 255);
  }
  return text.slice(0, length);
}

/** Two hexadecimal digits of each byte. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(byte: number): string {
  return BYTES[byte] ?? '';
}

/** A version 4 UUID (RFC 9562). */
export function drawUuid(random: Stream): string {
  const hex = drawHex(random, 32);
  const variant = '89ab'.charAt(random.int(0, 3));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A ULID whose time is the given one: 10 characters of milliseconds, 16 random ones. */
export function drawUlid(random: Stream, milliseconds: number): string {
  let rest = milliseconds;
  let time = '';
  for (let index = 0; index < 10; index += 1) {
    time = CROCKFORD.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  return time + random.characters(16, CROCKFORD);
}
