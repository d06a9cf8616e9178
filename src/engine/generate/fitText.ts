import type { LocaleTables } from '../locale/localeTables';
import { foldIndex, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { StringShape } from '../shape/shape';
import { compilePattern } from './drawPattern';
import type { Field } from './field';
import { FauxtureError } from '../../shared/fauxtureError';

/** How many texts are drawn from a pattern before it counts as one that we cannot satisfy. */
const MAX_TRIES = 200;

/** Makes a drawn text obey its shape: as it is where it does, else shortened, padded, or drawn from the pattern. */
export type FitText = (text: string, key: Key, locale: LocaleTables) => string;

/** Compiles the limits of a string. The field names the place in messages. */
export function compileTextFitter(shape: StringShape, field: Field): FitText {
  const { casing } = shape;
  const patterns = (shape.patterns ?? []).map(source => toRegExp(source, field));
  const draw = compilePattern(shape.patterns?.at(-1), shape);
  const fits = (text: string): boolean =>
    fitsLength(text, shape) && patterns.every(pattern => pattern.test(text));
  if (patterns.length === 0 && shape.minLength === undefined && shape.maxLength === undefined) {
    return casing === undefined ? text => text : text => applyCasing(text, casing);
  }
  return (text, key, locale) => {
    const cased = applyCasing(text, casing);
    if (fits(cased)) return cased;
    if (patterns.length === 0)
      return applyCasing(fitLength(cased, shape, { random: new Stream(key), locale }), casing);
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      const candidate = draw(new Stream(foldIndex(key, attempt)));
      if (candidate !== undefined && fits(candidate)) return candidate;
    }
    throw new FauxtureError(
      'cannot-make',
      `${field.path} cannot be made: no text was found for its pattern and length. Check @pattern, @minLength and @maxLength.`,
      { path: field.path },
    );
  };
}

/** Two or three plain words of the locale: what a text is when nothing says what it is about. */
export function drawPlainText(random: Stream, locale: LocaleTables): string {
  return `${random.pick(locale.adjectives)} ${random.pick(locale.nouns)}`;
}

/** Applies a string-mapping type, as the language does: without the machine's locale. */
export function applyCasing(text: string, casing: StringShape['casing']): string {
  switch (casing) {
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'capitalized':
      return text.charAt(0).toUpperCase() + text.slice(1);
    case 'uncapitalized':
      return text.charAt(0).toLowerCase() + text.slice(1);
    default:
      return text;
  }
}

/** Lengths count code points, as JSON Schema does. */
function fitsLength(text: string, { minLength = 0, maxLength = Infinity }: StringShape): boolean {
  const length = countPoints(text);
  return length >= minLength && length <= maxLength;
}

function countPoints(text: string): number {
  return Array.from(text).length;
}

function fitLength(
  text: string,
  shape: StringShape,
  source: { readonly random: Stream; readonly locale: LocaleTables },
): string {
  const { minLength = 0, maxLength = Infinity } = shape;
  let fitted = text;
  while (countPoints(fitted) < minLength) fitted = `${fitted} ${source.random.pick(source.locale.nouns)}`;
  const points = Array.from(fitted);
  if (points.length <= maxLength) return fitted;
  const cut = points.slice(0, maxLength).join('');
  const space = cut.lastIndexOf(' ');
  const shorter =
    space > 0 && countPoints(cut.slice(0, space)) >= Math.max(minLength, maxLength / 2)
      ? cut.slice(0, space)
      : cut;
  return shorter.endsWith(' ') ? `${shorter.slice(0, -1)}s` : shorter;
}

function toRegExp(source: string, field: Field): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return toLooseRegExp(source, field);
  }
}

function toLooseRegExp(source: string, field: Field): RegExp {
  try {
    return new RegExp(source);
  } catch (cause) {
    throw new FauxtureError(
      'bad-input',
      `The pattern of ${field.path} is no regular expression. Mend its @pattern.`,
      { path: field.path },
      { cause },
    );
  }
}
