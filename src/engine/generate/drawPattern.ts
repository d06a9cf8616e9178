import { type CharSet, JS } from 'refa';

import type { Stream } from '../random/stream';
import type { StringShape } from '../shape/shape';

/** Longest text that a pattern may grow to. */
const MAX_LENGTH = 4096;

/** Characters that a text prefers where its pattern allows them, best first; ranges of code points. */
const PREFERRED: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x30, 0x39],
  [0x20, 0x7e],
];

type Expression = ReturnType<InstanceType<typeof JS.Parser>['parse']>['expression'];
type Alternatives = Expression['alternatives'];
type Element = Alternatives[number]['elements'][number];

/**
 * Compiles an ECMAScript regular expression into a drawer of candidates. A candidate is made by walking the
 * expression; look-around is only approximated, so callers test each candidate and draw again. `undefined` when
 * there is no pattern or it uses what cannot be walked.
 */
export function compilePattern(
  source: string | undefined,
  limits: StringShape,
): (random: Stream) => string | undefined {
  if (source === undefined) return () => undefined;
  const expression = parse(source, 'u') ?? parse(source, '');
  if (expression === undefined) return () => undefined;
  const spread = Math.max(
    6,
    Math.min(limits.maxLength ?? 0, MAX_LENGTH),
    Math.min((limits.minLength ?? 0) * 2, MAX_LENGTH),
  );
  const wanted = wantedCharacters(expression);
  return random => {
    const text = drawAlternatives(expression.alternatives, random, random.int(0, spread));
    return stir(text, wanted, random);
  };
}

function parse(source: string, flags: string): Expression | undefined {
  try {
    return JS.Parser.fromLiteral({ source, flags }).parse({ backreferences: 'throw' }).expression;
  } catch {
    return undefined;
  }
}

function drawAlternatives(alternatives: Alternatives, random: Stream, spread: number): string {
  if (alternatives.length === 0) return '';
  let text = '';
  for (const element of random.pick(alternatives).elements) {
    text += drawElement(element, random, spread);
    if (text.length > MAX_LENGTH) break;
  }
  return text;
}

function drawElement(element: Element, random: Stream, spread: number): string {
  switch (element.type) {
    case 'CharacterClass':
      return drawCharacter(element.characters, random);
    case 'Alternation':
      return drawAlternatives(element.alternatives, random, spread);
    case 'Quantifier': {
      const count = random.int(element.min, Math.min(element.max, element.min + spread));
      let text = '';
      for (let at = 0; at < count && text.length <= MAX_LENGTH; at += 1)
        text += drawAlternatives(element.alternatives, random, Math.min(spread, 4));
      return text;
    }
    default:
      return '';
  }
}

function drawCharacter(characters: CharSet, random: Stream): string {
  for (const [low, high] of PREFERRED) {
    const offered = characters.ranges.flatMap(({ min, max }) => {
      const range = { min: Math.max(min, low), max: Math.min(max, high) };
      return range.min <= range.max ? [range] : [];
    });
    if (offered.length > 0) return pickFrom(offered, random);
  }
  const usable = characters.ranges.filter(({ min }) => min < 0xd800 || min > 0xdfff);
  return usable.length === 0 ? '' : pickFrom(usable.slice(0, 40), random);
}

function pickFrom(ranges: readonly { readonly min: number; readonly max: number }[], random: Stream): string {
  const total = ranges.reduce((sum, { min, max }) => sum + max - min + 1, 0);
  let rest = random.int(0, total - 1);
  for (const { min, max } of ranges) {
    if (rest <= max - min) return String.fromCodePoint(min + rest);
    rest -= max - min + 1;
  }
  return '';
}

/** The characters that look-aheads like `(?=.*[A-Z])` ask for: the last class of each positive one. */
function wantedCharacters(expression: Expression): readonly CharSet[] {
  return expression.alternatives.flatMap(({ elements }) =>
    elements.flatMap(element => {
      if (element.type !== 'Assertion' || element.kind !== 'ahead' || element.negate) return [];
      return element.alternatives.flatMap(alternative => {
        const last = alternative.elements.filter(each => each.type === 'CharacterClass').at(-1);
        return last?.type === 'CharacterClass' ? [last.characters] : [];
      });
    }),
  );
}

function stir(text: string, wanted: readonly CharSet[], random: Stream): string {
  if (wanted.length === 0 || text.length === 0) return text;
  const points = Array.from(text);
  for (const characters of wanted) {
    if (points.length > 1) points[random.int(0, points.length - 1)] = drawCharacter(characters, random);
  }
  return points.join('');
}
