import type { CharSet } from 'refa';

import type { Stream } from '../../random/stream';
import type { StringLimits } from '../../shape/shape';
import { drawCharacter } from './drawCharacter';
import { parsePattern, toCodePoints, type Alternatives, type Element, type Expression } from './parsePattern';

/** Longest text that a pattern may grow to. */
const MAX_LENGTH = 4096;

/**
 * Compiles an ECMAScript regular expression into a drawer of candidates. A candidate is made by walking the
 * expression; look-around is only approximated, so callers test each candidate and draw again. `undefined` when
 * there is no pattern or it uses what cannot be walked.
 */
export function compileWalk(
  source: string | undefined,
  limits: StringLimits,
): (random: Stream) => string | undefined {
  if (source === undefined) return () => undefined;
  const expression = parsePattern(source);
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
      return drawOne(element.characters, random);
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

function drawOne(characters: CharSet, random: Stream): string {
  const usable = toCodePoints(characters);
  return usable.isEmpty ? '' : drawCharacter(usable, random);
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
    if (points.length > 1) points[random.int(0, points.length - 1)] = drawOne(characters, random);
  }
  return points.join('');
}
