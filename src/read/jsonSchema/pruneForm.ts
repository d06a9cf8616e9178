import { acceptsOutside } from './accepts';
import type { Form, LimitName } from './form';
import type { Json } from './jsonValue';
import { NUMBER, TYPE, typeOfValue } from './types';
import { propertyNode } from './propertyNode';
import type { SchemaNode } from './term';
import { isNever, type TermPool } from './termPool';

/** What pruning asks about nodes inside the form. */
export interface PruneContext {
  readonly pool: TermPool;
  /** Why no value obeys a node, if that is known; a careful answer may be `undefined` though none does. */
  readonly whyNever: (node: SchemaNode) => string | undefined;
  /** Whether a node allows a value; a careful answer may be true though it does not. */
  readonly accepts: (node: SchemaNode, value: Json) => boolean;
}

/** Leaves out the types and values of a form that its own keywords exclude, or tells why none is left. */
export function pruneForm(form: Form, context: PruneContext): Form | string {
  let { types } = form;
  let reason = types === 0 ? `the types at ${form.typesAt} exclude each other` : '';
  for (const [bits, why] of CHECKS) {
    if ((types & bits) === 0) continue;
    const problem = why(form, context);
    if (problem === undefined) continue;
    types &= ~bits;
    reason ||= problem;
  }
  if (types === 0) return reason;
  const kept = types === form.types ? form : { ...form, types };
  return form.values === undefined ? kept : pruneValues(kept, form.values);
}

function pruneValues(form: Form, values: Form['values'] & object): Form | string {
  const left = values.filter(value => acceptsOutside(form, value));
  if (left.length === 0) {
    return values.length === 0
      ? `the values at ${form.valuesAt} exclude each other`
      : `no value at ${form.valuesAt} obeys the other keywords`;
  }
  const types = left.reduce<number>((set, value) => set | typeOfValue(value), 0);
  return left.length === values.length && types === form.types ? form : { ...form, values: left, types };
}

type Check = (form: Form, context: PruneContext) => string | undefined;

/** Per set of types, why none of its values can be left. */
const CHECKS: readonly (readonly [number, Check])[] = [
  [NUMBER, form => contradiction(form, 'minimum', 'maximum', false)],
  [NUMBER, form => contradiction(form, 'exclusiveMinimum', 'maximum', true)],
  [NUMBER, form => contradiction(form, 'minimum', 'exclusiveMaximum', true)],
  [NUMBER, form => contradiction(form, 'exclusiveMinimum', 'exclusiveMaximum', true)],
  [TYPE.integer, whyNoInteger],
  [TYPE.fraction, whyNoFraction],
  [TYPE.string, form => contradiction(form, 'minLength', 'maxLength', false)],
  [TYPE.array, whyNoArray],
  [TYPE.array, whyNotContained],
  [TYPE.object, form => contradiction(form, 'minProperties', 'maxProperties', false)],
  [TYPE.object, whyNoObject],
  [TYPE.boolean, whyNoBoolean],
  [TYPE.null, form => (form.notValues.includes(null) ? 'null is excluded' : undefined)],
];

function contradiction(form: Form, low: LimitName, high: LimitName, strict: boolean): string | undefined {
  const [lower, upper] = [form.limits[low], form.limits[high]];
  if (lower === undefined || upper === undefined) return undefined;
  if (strict ? lower.value < upper.value : lower.value <= upper.value) return undefined;
  const places = lower.at === upper.at ? `at ${lower.at}` : `at ${lower.at} and at ${upper.at}`;
  return `${low} ${lower.value} and ${high} ${upper.value} contradict each other ${places}`;
}

function whyNoInteger({ limits, multipleOf }: Form): string | undefined {
  const step = multipleOf !== undefined && Number.isInteger(multipleOf) ? multipleOf : 1;
  const steps = (name: LimitName, otherwise: number): number => (limits[name]?.value ?? otherwise) / step;
  const lowest = Math.max(
    Math.ceil(steps('minimum', -Infinity)),
    Math.floor(steps('exclusiveMinimum', -Infinity)) + 1,
  );
  const highest = Math.min(
    Math.floor(steps('maximum', Infinity)),
    Math.ceil(steps('exclusiveMaximum', Infinity)) - 1,
  );
  if (lowest <= highest) return undefined;
  const limit = limits.minimum ?? limits.exclusiveMinimum;
  const what = step === 1 ? 'integer' : `multiple of ${step}`;
  return `no ${what} lies between the limits at ${limit?.at ?? ''}`;
}

function whyNoFraction({ limits, multipleOf }: Form): string | undefined {
  if (multipleOf !== undefined && Number.isInteger(multipleOf))
    return `a multiple of ${multipleOf} has no fraction`;
  const { minimum, maximum } = limits;
  const isOnePoint = minimum !== undefined && minimum.value === maximum?.value;
  return isOnePoint && Number.isInteger(minimum.value) ? `only one integer lies at ${minimum.at}` : undefined;
}

function whyNoArray(form: Form): string | undefined {
  const { minItems, maxItems } = form.limits;
  const end = form.prefix.findIndex(isNever);
  const most = end >= 0 ? end : isNever(form.rest) ? form.prefix.length : Infinity;
  if (minItems !== undefined && minItems.value > most)
    return `minItems ${minItems.value} at ${minItems.at} is more than the ${most} elements that are allowed`;
  const room = Math.min(most, maxItems?.value ?? Infinity);
  const tooMany = form.contains.find(({ minimum, maximum }) => minimum > Math.min(room, maximum ?? Infinity));
  if (tooMany !== undefined)
    return `contains at ${tooMany.at} asks for ${tooMany.minimum} elements, more than are allowed`;
  return contradiction(form, 'minItems', 'maxItems', false);
}

function whyNotContained(form: Form, context: PruneContext): string | undefined {
  for (const { node, minimum, at } of form.contains) {
    if (minimum === 0) continue;
    const reasons = [form.rest, ...form.prefix].map(place => context.whyNever(context.pool.all(place, node)));
    if (reasons.every(reason => reason !== undefined))
      return `contains at ${at} cannot be obeyed: ${reasons[0] ?? ''}`;
  }
  return undefined;
}

function whyNoObject(form: Form, context: PruneContext): string | undefined {
  const most = form.limits.maxProperties;
  if (most !== undefined && form.required.size > most.value)
    return `maxProperties ${most.value} at ${most.at} is fewer than the required properties`;
  for (const [name, at] of form.required) {
    if (!context.accepts(form.propertyNames, name))
      return `propertyNames do not allow the property ${name} that ${at} requires`;
    const problem = context.whyNever(propertyNode(form, name, context.pool));
    if (problem !== undefined) return `the property ${name} that ${at} requires cannot be made: ${problem}`;
  }
  return undefined;
}

function whyNoBoolean({ notValues }: Form): string | undefined {
  return notValues.includes(true) && notValues.includes(false)
    ? 'true and false are both excluded'
    : undefined;
}
