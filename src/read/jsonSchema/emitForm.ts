import type { NumberLimits, Shape, StringLimits } from '../../engine/shape/shape';
import { describeNotes } from './describeNotes';
import { emitArray } from './emitArray';
import { emitObject } from './emitObject';
import { emitValue } from './emitValue';
import type { Emission } from './emission';
import type { Form, LimitName, Limits } from './form';
import { commonMultiple } from './multiples';
import type { SchemaNode } from './term';
import { ALL_TYPES, NUMBER, TYPE } from './types';

/** The shapes of one way to obey a node: one for each type that it means. */
export function emitForm(form: Form, node: SchemaNode, emission: Emission): readonly Shape[] {
  const notes = describeNotes(form.notes);
  const checks = (isNeeded: boolean) => isNeeded && { checks: [emission.rule(node)] };
  if (form.values !== undefined) {
    const values = form.values.filter(value => emission.expander.acceptsForm(form, value));
    if (values.length === 0)
      return [{ kind: 'never', reason: `no value at ${form.valuesAt} obeys the other keywords` }];
    return values.map(value => ({ ...emitValue(value), ...notes, ...checks(form.isLoose) }));
  }
  const types = meantTypes(form);
  if (types === ALL_TYPES) {
    const isChecked = form.isLoose || form.notValues.length > 0;
    return [{ kind: 'unknown', ...notes, ...checks(isChecked) }];
  }
  return WRITERS.filter(([bits]) => (types & bits) !== 0).flatMap(([bits, write]) => {
    const { isExact, shape } = write({ ...form, types: types & bits }, emission);
    return [{ ...notes, ...shape, ...checks(form.isLoose || !isExact) }];
  });
}

/** What a writer says: the shape, and whether it says all that the form does. */
export interface Written {
  readonly shape: Shape;
  readonly isExact: boolean;
}

/** The types that a form is about: those it names, else those that its keywords speak of, else the plainest. */
function meantTypes({ types, typed, about }: Form): number {
  if (typed) return types;
  const meant = types & about;
  if (meant !== 0) return meant;
  if (types === ALL_TYPES) return types;
  return PLAINEST.find(bits => (types & bits) !== 0) ?? types;
}

const PLAINEST = [
  TYPE.string,
  TYPE.integer | TYPE.fraction,
  TYPE.boolean,
  TYPE.object,
  TYPE.array,
  TYPE.null,
];

type Write = (form: Form, emission: Emission) => Written;

const WRITERS: readonly (readonly [number, Write])[] = [
  [TYPE.object, emitObject],
  [TYPE.array, emitArray],
  [TYPE.string, emitText],
  [NUMBER, emitNumber],
  [TYPE.boolean, emitBoolean],
  [TYPE.null, () => ({ shape: { kind: 'null' }, isExact: true })],
];

function emitBoolean({ notValues }: Form): Written {
  const left = [true, false].filter(value => !notValues.includes(value));
  const [only, other] = left;
  return other === undefined && only !== undefined
    ? { shape: { kind: 'literal', value: only }, isExact: true }
    : { shape: { kind: 'boolean' }, isExact: true };
}

function emitNumber({ types, limits, multipleOf, notValues }: Form): Written {
  const isInteger = types === TYPE.integer;
  const step = multipleOf !== undefined && isInteger ? commonMultiple(multipleOf, 1) : multipleOf;
  const bounds: NumberLimits = {
    ...plainLimits(types === TYPE.fraction ? betweenIntegers(limits) : limits),
    ...(step !== undefined && !(isInteger && step === 1) && { multipleOf: step }),
    ...(isInteger && { integer: true }),
  };
  const isExact = !notValues.some(value => typeof value === 'number');
  return { shape: { kind: 'number', ...bounds }, isExact };
}

function plainLimits({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Limits): NumberLimits {
  return {
    ...(minimum !== undefined && { minimum: minimum.value }),
    ...(maximum !== undefined && { maximum: maximum.value }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum: exclusiveMinimum.value }),
    ...(exclusiveMaximum !== undefined && { exclusiveMaximum: exclusiveMaximum.value }),
  };
}

/** Limits between two whole numbers, so that whatever lies there has a fraction. */
function betweenIntegers(limits: Limits): Limits {
  const valueOf = (name: LimitName, otherwise: number): number => limits[name]?.value ?? otherwise;
  const lowest = Math.max(valueOf('minimum', -Infinity), valueOf('exclusiveMinimum', -Infinity));
  const highest = Math.min(valueOf('maximum', Infinity), valueOf('exclusiveMaximum', Infinity));
  const start = Number.isFinite(lowest) ? Math.floor(lowest) : Math.min(1, Math.ceil(highest) - 1);
  const least = Math.max(start, valueOf('exclusiveMinimum', -Infinity));
  const most = Math.min(start + 1, valueOf('exclusiveMaximum', Infinity));
  return { ...limits, exclusiveMinimum: { value: least, at: '' }, exclusiveMaximum: { value: most, at: '' } };
}

function emitText({ limits, patterns, notPatterns, formats, notValues }: Form): Written {
  const { minLength, maxLength } = limits;
  const texts = notValues.filter(value => typeof value === 'string');
  const bounds: StringLimits = {
    ...(minLength !== undefined && minLength.value > 0 && { minLength: Math.ceil(minLength.value) }),
    ...(maxLength !== undefined && { maxLength: Math.floor(maxLength.value) }),
    ...(patterns.length > 0 && { patterns }),
    ...(notPatterns.length > 0 && { notPatterns }),
    ...(texts.length > 0 && { notValues: texts }),
    ...(formats[0] !== undefined && { format: formats[0] }),
  };
  return { shape: { kind: 'string', ...bounds }, isExact: formats.length < 2 };
}
