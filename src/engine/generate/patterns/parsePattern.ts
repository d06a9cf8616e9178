import { CharSet, JS } from 'refa';

export type Expression = ReturnType<InstanceType<typeof JS.Parser>['parse']>['expression'];
export type Alternatives = Expression['alternatives'];
export type Element = Alternatives[number]['elements'][number];

/** The greatest code point. */
export const MAX_CHARACTER = 0x10ffff;
/** Code points that no text of ours holds, so that automata may use them as marks. */
export const SURROGATES = CharSet.empty(MAX_CHARACTER).union([{ min: 0xd800, max: 0xdfff }]);
/** Every character that a text of ours may hold. */
export const ANY = CharSet.all(MAX_CHARACTER).without(SURROGATES);

/** Parses an ECMAScript regular expression as Unicode or, where it is none, as a plain one; `undefined` for what no automaton can do. */
export function parsePattern(source: string): Expression | undefined {
  return parse(source, 'u') ?? parse(source, '');
}

function parse(source: string, flags: string): Expression | undefined {
  try {
    return JS.Parser.fromLiteral({ source, flags }).parse({ backreferences: 'throw' }).expression;
  } catch {
    return undefined;
  }
}

/** A set of characters over code points and without surrogates, whichever kind of expression it comes from. */
export function toCodePoints(characters: CharSet): CharSet {
  const known = converted.get(characters);
  if (known !== undefined) return known;
  const result = CharSet.empty(MAX_CHARACTER).union(characters.ranges).intersect(ANY);
  converted.set(characters, result);
  return result;
}

const converted = new WeakMap<CharSet, CharSet>();

/**
 * Whether backtracking may take exponential or high polynomial time on some text: a quantifier around something
 * that can match in several ways, or several quantifiers without end. Errs on the side of yes.
 */
export function mayBacktrack(source: string): boolean {
  const expression = parsePattern(source);
  if (expression === undefined) return /[*+}]/.test(source);
  const count = { endless: 0 };
  return expression.alternatives.some(({ elements }) =>
    elements.some(element => isRisky(element, false, count)),
  );
}

const MANY = 8;

function isRisky(element: Element, inLoop: boolean, count: { endless: number }): boolean {
  switch (element.type) {
    case 'Quantifier': {
      if (element.max > MANY) count.endless += 1;
      if (count.endless > 2 || (inLoop && element.min !== element.max)) return true;
      const isLoop = inLoop || element.max > MANY;
      return hasRisky(element.alternatives, isLoop, count) || (isLoop && element.alternatives.length > 1);
    }
    case 'Alternation':
      return inLoop || hasRisky(element.alternatives, inLoop, count);
    case 'Assertion':
      return hasRisky(element.alternatives, inLoop, count);
    default:
      return false;
  }
}

function hasRisky(alternatives: Alternatives, inLoop: boolean, count: { endless: number }): boolean {
  return alternatives.some(({ elements }) => elements.some(element => isRisky(element, inLoop, count)));
}
