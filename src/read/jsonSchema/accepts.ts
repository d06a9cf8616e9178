import { compileMatcher } from '../../engine/generate/patterns/textMatcher';
import { jsonKey } from '../../engine/generate/jsonKey';
import type { Form, LimitName } from './form';
import { isJsonArray, isJsonObject, type Json } from './jsonValue';
import { isMultiple } from './multiples';
import { typeOfValue } from './types';

/** Whether a form allows a value as far as can be told without looking into arrays and objects. Formats are let pass. */
export function acceptsOutside(form: Form, value: Json): boolean {
  if ((form.types & typeOfValue(value)) === 0) return false;
  if (form.notValues.length > 0 && isAmong(form.notValues, value)) return false;
  if (typeof value === 'number') return acceptsNumber(form, value);
  if (typeof value === 'string') return acceptsText(form, value);
  if (isJsonArray(value)) return acceptsCount(form, value.length, 'Items');
  if (!isJsonObject(value)) return true;
  const names = Object.keys(value);
  return (
    acceptsCount(form, names.length, 'Properties') &&
    [...form.required.keys()].every(name => Object.hasOwn(value, name)) &&
    [...form.dependentRequired].every(
      ([name, others]) => !Object.hasOwn(value, name) || others.every(other => Object.hasOwn(value, other)),
    )
  );
}

/** Whether a value equals one of some. */
export function isAmong(values: readonly Json[], value: Json): boolean {
  const text = jsonKey(value);
  return values.some(each => jsonKey(each) === text);
}

function acceptsCount({ limits }: Form, count: number, what: 'Items' | 'Properties'): boolean {
  return count >= (limits[`min${what}`]?.value ?? 0) && count <= (limits[`max${what}`]?.value ?? Infinity);
}

function acceptsNumber({ limits, multipleOf }: Form, value: number): boolean {
  return (
    COMPARISONS.every(([name, holds]) => {
      const limit = limits[name];
      return limit === undefined || holds(value, limit.value);
    }) &&
    (multipleOf === undefined || isMultiple(value, multipleOf))
  );
}

const COMPARISONS: readonly (readonly [LimitName, (value: number, limit: number) => boolean])[] = [
  ['minimum', (value, limit) => value >= limit],
  ['maximum', (value, limit) => value <= limit],
  ['exclusiveMinimum', (value, limit) => value > limit],
  ['exclusiveMaximum', (value, limit) => value < limit],
];

function acceptsText({ limits, patterns, notPatterns }: Form, value: string): boolean {
  const { length } = Array.from(value);
  return (
    length >= (limits.minLength?.value ?? 0) &&
    length <= (limits.maxLength?.value ?? Infinity) &&
    patterns.every(pattern => compileMatcher(pattern)?.test(value) !== false) &&
    notPatterns.every(pattern => compileMatcher(pattern)?.test(value) !== true)
  );
}
