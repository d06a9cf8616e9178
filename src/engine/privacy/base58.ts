import { sha256 } from './sha256';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** A version, twenty bytes of a hash, four of a check. */
const LENGTH = 25;

/** Whether a text is an address in Base58Check: its last four bytes begin the doubled SHA-256 of the others. Pure. */
export function isBase58Address(text: string): boolean {
  const bytes = decode(text);
  if (bytes === undefined) return false;
  const check = sha256(sha256(bytes.subarray(0, LENGTH - 4)));
  return bytes.subarray(LENGTH - 4).every((byte, index) => byte === check[index]);
}

/** `undefined` for what is no text of 25 bytes. */
function decode(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(LENGTH);
  for (const sign of text) {
    let carry = ALPHABET.indexOf(sign);
    if (carry < 0) return undefined;
    for (let index = LENGTH - 1; index >= 0; index -= 1) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  return bytes;
}
