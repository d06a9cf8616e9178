import { inCaseOf } from '../../engine/privacy/replace/writtenLike';
import type { Edit } from './edit';

/** Where a value that was replaced elsewhere stands in a text, and what comes in its place. */
export interface KnownPlace {
  readonly start: number;
  readonly end: number;
  readonly newValue: string;
  readonly kind: string;
  readonly masked: string;
}

interface KnownValue {
  readonly text: string;
  readonly newValue: string;
  readonly kind: string;
  readonly masked: string;
}

/** Kinds whose values may stand somewhere else for something else. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'birth-date',
  'postcode',
  'uk-postcode',
  'coordinates',
  'licence-plate',
  'ipv4',
]);
const SIGNS = /[\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Values are kept by so many of their first words. */
const KEY_WORDS = 3;
const BASE64 = /[A-Za-z0-9+/]{20,}={0,2}/g;

/** Replaced values by the words that they begin with, to be found wherever they stand: plain, in addresses, in base64. */
export class KnownValues {
  private readonly byWords = new Map<string, KnownValue[]>();
  /** Those that are known only where they are all of a field. */
  private readonly whole = new Map<string, KnownValue>();

  /** Adds a replaced value, unless the same text may well mean something else. */
  add(value: string, { newValue, kind, masked }: Pick<Edit, 'newValue' | 'kind' | 'masked'>): void {
    if (!isTelling(value, kind)) return;
    this.put(value, { newValue, kind, masked });
    const encoded = encodeURIComponent(value);
    if (encoded !== value) this.put(encoded, { newValue: encodeURIComponent(newValue), kind, masked });
  }

  /** Adds a user name, to be found where it is all of a field. */
  addWhole(value: string, known: Omit<KnownValue, 'text'>): void {
    const text = value.toLowerCase();
    if (text.length >= 5 && !this.whole.has(text)) this.whole.set(text, { ...known, text });
  }

  private put(value: string, known: Omit<KnownValue, 'text'>): void {
    const text = value.toLowerCase();
    const words = (text.match(WORD) ?? []).slice(0, KEY_WORDS).join(' ');
    const others = this.byWords.get(words);
    if (others === undefined) this.byWords.set(words, [{ ...known, text }]);
    else if (!others.some(each => each.text === text)) others.push({ ...known, text });
  }

  get isEmpty(): boolean {
    return this.byWords.size === 0 && this.whole.size === 0;
  }

  /** All places of known values in a text, in order, without overlaps. */
  find(text: string): readonly KnownPlace[] {
    if (this.isEmpty) return [];
    const whole = this.whole.get(text.toLowerCase());
    if (whole !== undefined) return [{ ...placeOf(whole, text), start: 0, end: text.length }];
    return [...this.findPlain(text), ...this.findEncoded(text)];
  }

  private findPlain(text: string): readonly KnownPlace[] {
    const lower = text.toLowerCase();
    // Lower case may be longer, and places would not agree.
    if (lower.length !== text.length) return [];
    const places: KnownPlace[] = [];
    const words = [...lower.matchAll(WORD)];
    for (const [rank, { index }] of words.entries()) {
      if (index < (places.at(-1)?.end ?? 0)) continue;
      const place = this.placeAt(text, lower, words.slice(rank, rank + KEY_WORDS));
      if (place !== undefined) places.push(place);
    }
    return places;
  }

  /** The known value that begins with some words of a text, the longest one if several do. */
  private placeAt(text: string, lower: string, words: readonly RegExpExecArray[]): KnownPlace | undefined {
    const [first] = words;
    if (first === undefined) return undefined;
    for (let count = words.length; count > 0; count -= 1)
      for (const known of this.byWords.get(words.slice(0, count).map(String).join(' ')) ?? []) {
        // The value may begin with a sign, as the plus of a telephone number.
        const start = first.index - known.text.indexOf(first[0]);
        const end = start + known.text.length;
        if (start < 0 || !lower.startsWith(known.text, start) || !standsAlone(text, start, end)) continue;
        return { ...placeOf(known, text.slice(start, end)), start, end };
      }
    return undefined;
  }

  private findEncoded(text: string): readonly KnownPlace[] {
    if (text.length > 100_000) return [];
    return [...text.matchAll(BASE64)].flatMap(({ 0: encoded, index }) => {
      const decoded = decode(encoded);
      const [first, ...others] = decoded === undefined ? [] : this.findPlain(decoded);
      if (decoded === undefined || first === undefined) return [];
      const parts: string[] = [];
      let at = 0;
      for (const { start, end, newValue } of [first, ...others]) {
        parts.push(decoded.slice(at, start), newValue);
        at = end;
      }
      const newValue = Buffer.from(parts.join('') + decoded.slice(at)).toString('base64');
      const { kind, masked } = first;
      return [{ start: index, end: index + encoded.length, newValue, kind, masked }];
    });
  }
}

function placeOf({ newValue, kind, masked }: KnownValue, text: string): Omit<KnownPlace, 'start' | 'end'> {
  return { newValue: inCaseOf(newValue, text), kind, masked };
}

function isTelling(value: string, kind: string): boolean {
  if (AMBIGUOUS.has(kind)) return false;
  const count = value.match(SIGNS)?.length ?? 0;
  if (kind === 'person-name') return count >= 6 && /\p{L} \p{L}/u.test(value);
  if (kind === 'street-address') return count >= 8;
  if (kind === 'social-handle') return value.startsWith('@') && count >= 5;
  return count >= 7;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}_@]$|[\p{L}\p{N}][.%+-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[\p{L}\p{N}_@]|[.-][\p{L}\p{N}])/u.test(text.slice(end, end + 2))
  );
}

/** The text that some base64 stands for; `undefined` where it is none. */
function decode(encoded: string): string | undefined {
  if (encoded.length % 4 !== 0) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const isText = !/(?![\t-\r])\p{Cc}|\ufffd/u.test(text);
  return isText && Buffer.from(text).toString('base64') === encoded ? text : undefined;
}
