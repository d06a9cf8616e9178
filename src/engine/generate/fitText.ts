import type { LocaleTables } from '../locale/localeTables';
import type { Key } from '../random/key';
import { Stream } from '../random/stream';
import type { StringShape } from '../shape/shape';
import { cannotMake } from './cannotMake';
import type { Field } from './field';
import { compileTextDrawer } from './patterns/textDrawer';
import { findFormatPattern } from './patterns/formatPatterns';
import { repairText } from './repairText';
import { compileTextRules, countPoints } from './stringRules';

/** How many other texts of the meaning are tried before one is made from the rules alone. */
const MAX_REDRAWS = 6;
/** Longer texts than this are refused: nobody reads them. */
const MAX_LENGTH = 1_000_000;

/** Makes a drawn text obey its shape; see {@link compileTextFitter}. */
export type FitText = (text: string, source: FitSource) => string;

/** What a text that does not obey its shape is replaced from. */
interface FitSource {
  readonly key: Key;
  readonly locale: LocaleTables;
  /** Another text of the same meaning. */
  readonly redraw: (attempt: number) => string;
}

/**
 * Compiles the limits of a string into what makes a text obey them: as it is where it does, else shortened or
 * padded, written in another way, drawn anew, or made from the patterns and the format. The field names the place in
 * messages. `undefined` where every text obeys.
 */
export function compileTextFitter(shape: StringShape, field: Field): FitText | undefined {
  const { casing } = shape;
  const needsForm = hasForm(shape);
  const hasLength = shape.minLength !== undefined || shape.maxLength !== undefined;
  if (!needsForm && !hasLength) return casing === undefined ? undefined : text => applyCasing(text, casing);
  if ((shape.minLength ?? 0) > MAX_LENGTH)
    throw cannotMake(field.path, 'its text is too long', `Ask for ${String(MAX_LENGTH)} characters at most`);
  const obeys = compileTextRules(shape, field.path);
  const drawText = compileTextDrawer(shape, obeys);
  return (text, source) => {
    const cased = applyCasing(text, casing);
    if (obeys(cased)) return cased;
    if (!needsForm) {
      const fitted = fitLength(cased, shape, { random: new Stream(source.key), locale: source.locale });
      return applyCasing(fitted, casing);
    }
    const found = findAmong(natural(cased, source), obeys) ?? drawText(source.key);
    if (found !== undefined) return found;
    throw cannotMake(
      field.path,
      `no text was found for its ${describeRules(shape)}`,
      'Check that one text can obey them all',
    );
  };
}

/** Whether a string is limited in more than its length. */
function hasForm(shape: StringShape): boolean {
  const lists = [shape.patterns, shape.notPatterns, shape.notValues];
  return (
    lists.some(list => list !== undefined && list.length > 0) || findFormatPattern(shape.format) !== undefined
  );
}

function describeRules(shape: StringShape): string {
  const rules = [
    ...(shape.patterns === undefined ? [] : ['pattern']),
    ...(shape.notPatterns === undefined && shape.notValues === undefined ? [] : ['excluded texts']),
    ...(shape.format === undefined ? [] : [`format ${shape.format}`]),
    ...(shape.minLength === undefined && shape.maxLength === undefined ? [] : ['length']),
  ];
  return rules.length < 2 ? rules.join('') : `${rules.slice(0, -1).join(', ')} and ${String(rules.at(-1))}`;
}

/** Texts of the meaning: the drawn one written in other ways, then others. */
function* natural(text: string, { redraw }: FitSource): Iterable<string> {
  yield* repairText(text);
  for (let attempt = 1; attempt <= MAX_REDRAWS; attempt += 1) {
    const other = redraw(attempt);
    yield other;
    yield* repairText(other);
  }
}

function findAmong(texts: Iterable<string>, obeys: (text: string) => boolean): string | undefined {
  for (const text of texts) if (obeys(text)) return text;
  return undefined;
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

function fitLength(
  text: string,
  shape: StringShape,
  source: { readonly random: Stream; readonly locale: LocaleTables },
): string {
  const { minLength = 0, maxLength = Infinity } = shape;
  const parts = [text];
  let length = countPoints(text);
  while (length < minLength) {
    const noun = source.random.pick(source.locale.nouns);
    parts.push(noun);
    length += countPoints(noun) + 1;
  }
  const fitted = parts.join(' ');
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
