import { createHash } from 'node:crypto';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Base58Check of a version byte and 20 bytes. */
export function base58Address(version: number, payload: Uint8Array): string {
  const body = Uint8Array.of(version, ...payload);
  const whole = Uint8Array.of(...body, ...sha256(sha256(body)).subarray(0, 4));
  let number = whole.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (; number > 0n; number /= 58n) text = BASE58[Number(number % 58n)]! + text;
  for (const byte of whole) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generator.forEach((part, at) => void (check ^= (top >> at) & 1 ? part : 0));
  }
  return check;
}

/** BIP-173: a version 0 address of 20 bytes. */
export function bech32Address(prefix: string, payload: Uint8Array): string {
  const bits = [...payload].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const words = [0, ...(bits.match(/.{5}/g) ?? []).map(part => parseInt(part, 2))];
  const head = [
    ...Array.from(prefix).map(sign => sign.charCodeAt(0) >> 5),
    0,
    ...Array.from(prefix).map(sign => sign.charCodeAt(0) & 31),
  ];
  const mod = polymod([...head, ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [0, 1, 2, 3, 4, 5].map(at => (mod >> (5 * (5 - at))) & 31);
  return `${prefix}1${[...words, ...check].map(word => BECH32[word]).join('')}`;
}

/** EIP-55: a capital letter where the nibble of the hash is 8 or more. @param hex 40 lower-case digits */
export function mixedCaseAddress(hex: string): string {
  const hashed = keccak256(Buffer.from(hex, 'ascii'));
  return `0x${Array.from(hex)
    .map((sign, at) => (parseInt(hashed[at]!, 16) >= 8 ? sign.toUpperCase() : sign))
    .join('')}`;
}

const MASK = (1n << 64n) - 1n;
const rotate = (value: bigint, by: number): bigint =>
  ((value << BigInt(by)) | (value >> BigInt((64 - by) % 64 || 64))) & MASK;

/** Keccak-256 as Ethereum uses it, before NIST changed the padding; one block of input at most. */
export function keccak256(input: Uint8Array): string {
  const block = new Uint8Array(136);
  block.set(input);
  block[input.length]! ^= 1;
  block[135]! ^= 0x80;
  const state = Array.from({ length: 25 }, () => 0n);
  block.forEach((byte, at) => void (state[at >> 3]! ^= BigInt(byte) << BigInt(8 * (at & 7))));
  permute(state);
  return state
    .slice(0, 4)
    .flatMap(lane => Array.from({ length: 8 }, (_, at) => Number((lane >> BigInt(8 * at)) & 255n)))
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}

function permute(state: bigint[]): void {
  let register = 1;
  for (let round = 0; round < 24; round += 1) {
    const columns = [0, 1, 2, 3, 4].map(x => [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ state[x + y]!, 0n));
    for (let at = 0; at < 25; at += 1) {
      state[at]! ^= columns[(at + 4) % 5]! ^ rotate(columns[(at + 1) % 5]!, 1);
    }
    let [x, y] = [1, 0];
    let current = state[1]!;
    for (let step = 0; step < 24; step += 1) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const place = x + 5 * y;
      const turned = rotate(current, (((step + 1) * (step + 2)) / 2) % 64);
      current = state[place]!;
      state[place] = turned;
    }
    for (let row = 0; row < 25; row += 5) {
      const before = state.slice(row, row + 5);
      before.forEach((lane, at) => {
        state[row + at] = lane ^ (~before[(at + 1) % 5]! & MASK & before[(at + 2) % 5]!);
      });
    }
    for (let bit = 0; bit < 7; bit += 1) {
      if (register & 1) state[0]! ^= 1n << BigInt((1 << bit) - 1);
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    }
  }
}
