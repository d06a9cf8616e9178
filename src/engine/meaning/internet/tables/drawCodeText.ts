import type { Stream } from '../../../random/stream';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Lower-case letters and digits without look-alikes, five bits each. */
export function drawCodeText(random: Stream, length: number): string {
  let text = '';
  let bits = 0;
  for (let index = 0; index < length; index += 1) {
    if (index % 6 === 0) bits = random.uint32();
    text += ALPHABET.charAt(bits & 31);
    bits >>>= 5;
  }
  return text;
}
