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
  const format = one.format ?? other.format;
  const patterns = [...(one.patterns ?? []), ...(other.patterns ?? [])];
  const shared: StringShape = {
    kind: 'string',
    minLength: Math.max(one.minLength ?? 0, other.minLength ?? 0),
    ...least('maxLength', one, other),
    ...(format !== undefined && { format }),
    ...(patterns.length > 0 && { patterns }),
  };
  if (shared.maxLength !== undefined && shared.maxLength < (shared.minLength ?? 0)) return [];
  const draw = compileTextDrawer(shared, compileTextRules(shared, ''));
  return DRAWS.map(at => draw(hashText(`shared ${String(at)}`))).filter(text => text !== undefined);
}

function least(name: 'maxLength', one: StringShape, other: StringShape): Pick<StringShape, 'maxLength'> {
  const most = Math.min(one[name] ?? Infinity, other[name] ?? Infinity);
  return most < Infinity ? { [name]: most } : {};
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
