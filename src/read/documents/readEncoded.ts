import { ROOT_PLACE } from './fieldPlace';
import { placeInLine } from './linePlace';
import { PlacedField } from './placedField';
import { readJson } from './readJson';

/** Numbers of hexadecimal digits and UUIDs are none. */
const ENCODED = /^(?:Basic )?(?![\da-fA-F-]+$)[A-Za-z0-9+/_-]{16,}={0,2}$/;
/** What text of people does not hold: control characters but tabs and ends of lines, bytes that are no UTF-8. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\ufffd/u;
/** Signs at the beginning that tell text from pictures and random bytes. */
const HEAD = 16;
/** Longer ones are files of their own. */
const LONGEST = 1_000_000;
const SCHEME = 'Basic ';

/**
 * The values in a text that is written in base64: of JSON its own, of `Basic` credentials the user's name and the
 * password, of other text the text itself; `undefined` where it is no text. Offsets are those of the encoded signs that
 * a decoded one is in.
 */
export function readEncoded(value: string): readonly PlacedField[] | undefined {
  if (value.length < HEAD || value.length > LONGEST || !ENCODED.test(value)) return undefined;
  const from = value.startsWith(SCHEME) ? SCHEME.length : 0;
  if (decode(value.slice(from, from + HEAD)) === undefined) return undefined;
  const text = decode(value.slice(from));
  if (text === undefined) return undefined;
  const at = makeMap(text, from);
  return readDecoded(text, from > 0).map(field => {
    const { value, type } = field;
    const offsets = (): readonly number[] =>
      Array.from({ length: value.length + 1 }, (_, unit) => {
        const inner = field.offsets?.[unit] ?? field.start + unit;
        return at(inner, unit === value.length);
      });
    const [start, end] = [at(field.start), at(field.end, true)];
    return new PlacedField(field.place, field.record, {
      value,
      type,
      start,
      end,
      quoting: 'base64',
      offsets,
    });
  });
}

/** `undefined` for what is no text. */
function decode(encoded: string): string | undefined {
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  // A part may end within a letter.
  const whole = encoded.length === HEAD ? text.replace(/\ufffd$/, '') : text;
  return whole.length >= 8 && !UNPRINTABLE.test(whole) ? whole : undefined;
}

/** From offsets in the text to those of the signs that encode it: four for three bytes. */
function makeMap(text: string, from: number): (offset: number, isEnd?: boolean) => number {
  const bytes = [0];
  for (const sign of text) {
    const before = bytes.at(-1) ?? 0;
    for (let unit = 1; unit < sign.length; unit += 1) bytes.push(before);
    bytes.push(before + Buffer.byteLength(sign));
  }
  return (offset, isEnd = false) => {
    const signs = ((bytes[offset] ?? 0) * 4) / 3;
    return from + (isEnd ? Math.ceil(signs) : Math.floor(signs));
  };
}

function readDecoded(text: string, isCredentials: boolean): readonly PlacedField[] {
  if (/^\s*[[{]/.test(text)) {
    const { fields, broken } = readJson(text);
    if (broken === undefined) return [...fields];
  }
  const colon = text.indexOf(':');
  if (!isCredentials || colon < 0) return [fieldOf('', text, 0)];
  return [
    fieldOf('username', text.slice(0, colon), 0),
    fieldOf('password', text.slice(colon + 1), colon + 1),
  ];
}

function fieldOf(key: string, value: string, start: number): PlacedField {
  return new PlacedField(key === '' ? ROOT_PLACE : placeInLine(key, 0), 0, {
    value,
    type: 'string',
    start,
    end: start + value.length,
    quoting: 'base64',
  });
}
