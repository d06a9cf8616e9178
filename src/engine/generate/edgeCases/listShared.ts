import { hashText } from '../../random/key';
import type { NumberLimits, Shape, StringShape } from '../../shape/shape';
import type { Value } from '../../shape/values';
import { obeysNumberLimits } from '../numberRules';
import { compileTextDrawer } from '../patterns/textDrawer';
import { compileTextRules } from '../stringRules';

/** More steps than these from zero are not looked at for a common multiple. */
const MOST_STEPS = 1000;
/** How many texts are drawn for two members. */
const DRAWS = [1, 2];

/**
 * Scalars that two shapes allow but for what either excludes, likely ones first: what a `oneOf` of them turns down. None
 * for shapes of other kinds, and where none is found. Pure.
 */
export function listShared(one: Shape, other: Shape): readonly Value[] {
  if (one.kind === 'string' && other.kind === 'string') return sharedTexts(one, other);
  if (one.kind === 'number' && other.kind === 'number') return sharedNumbers(one, other);
  const [literal, wide] = one.kind === 'literal' ? [one, other] : [other, one];
  const isWithin = literal.kind === 'literal' && typeof literal.value === wide.kind;
  return isWithin && typeof literal.value !== 'object' ? [literal.value] : [];
}

function sharedTexts(one: StringShape, other: StringShape): readonly string[] {
  if (one.template !== undefined || other.template !== undefined) return [];
  const { minLength = 0, maxLength = Infinity, ...forms } = joinTexts(one, other);
  if (maxLength < minLength) return [];
  const shared: StringShape = { ...forms, minLength, ...(maxLength < Infinity && { maxLength }) };
  const draw = compileTextDrawer(shared, compileTextRules(shared, ''));
  return DRAWS.map(at => draw(hashText(`shared ${String(at)}`))).filter(text => text !== undefined);
}

/** What both texts obey. */
function joinTexts(one: StringShape, other: StringShape): StringShape {
  const format = one.format ?? other.format;
  const patterns = [...(one.patterns ?? []), ...(other.patterns ?? [])];
  return {
    kind: 'string',
    minLength: Math.max(one.minLength ?? 0, other.minLength ?? 0),
    maxLength: Math.min(one.maxLength ?? Infinity, other.maxLength ?? Infinity),
    ...(format !== undefined && { format }),
    ...(patterns.length > 0 && { patterns }),
  };
}

function sharedNumbers(one: NumberLimits, other: NumberLimits): readonly number[] {
  const ends = [one, other].flatMap(({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) =>
    [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter(end => end !== undefined),
  );
  const near = [0, ...ends].flatMap(end => [end, end + 1, end - 1]);
  const between = ends.flatMap(end => ends.map(another => Math.round((end + another) / 2)));
  const step = Math.max(one.multipleOf ?? 1, other.multipleOf ?? 1);
  const multiples = Array.from({ length: MOST_STEPS }, (_, at) => [at * step, -at * step]).flat();
  const obeys = (value: number): boolean => obeysNumberLimits(value, one) && obeysNumberLimits(value, other);
  return [...new Set([...near, ...between, ...multiples])].filter(obeys).slice(0, 4);
}
