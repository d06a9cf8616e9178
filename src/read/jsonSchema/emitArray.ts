import type { TupleElement } from '../../engine/shape/shape';
import type { Emission } from './emission';
import type { Written } from './emitForm';
import { TRUE_NODE, type Containment, type Form } from './form';
import { isJsonArray } from './jsonValue';
import type { SchemaNode } from './term';
import { isNever } from './termPool';

/** Elements that are written out at most. */
const MOST_ELEMENTS = 500;

/** Writes the arrays of a form: a plain array where all elements are alike, else a tuple with a rest. */
export function emitArray(form: Form, emission: Emission): Written {
  const { minItems, maxItems } = form.limits;
  const isExact = !form.notValues.some(isJsonArray);
  const start: Places = {
    prefix: form.prefix,
    rest: form.rest,
    least: minItems?.value ?? 0,
    missing: undefined,
  };
  const places = form.contains.reduce((before, containment) => place(before, containment, emission), start);
  const limits = {
    ...(places.least > 0 && { minItems: Math.ceil(places.least) }),
    ...(maxItems !== undefined && { maxItems: Math.floor(maxItems.value) }),
    ...(form.unique && { uniqueItems: true }),
  };
  if (places.missing !== undefined)
    return {
      shape: { kind: 'never', reason: `no element can be what contains at ${places.missing} asks for` },
      isExact,
    };
  if (places.prefix.length === 0 && !isNever(places.rest))
    return { shape: { kind: 'array', items: emission.child(places.rest), ...limits }, isExact };
  const elements = writeElements(places, maxItems?.value ?? Infinity, emission);
  return { shape: { kind: 'tuple', elements, ...limits }, isExact };
}

interface Places {
  readonly prefix: readonly SchemaNode[];
  readonly rest: SchemaNode;
  /** How many elements must be there. */
  readonly least: number;
  /** Where the `contains` stands for which there was no place. */
  readonly missing: string | undefined;
}

function writeElements(places: Places, maxItems: number, emission: Emission): readonly TupleElement[] {
  const { prefix, rest, least } = places;
  const most = Math.min(maxItems, MOST_ELEMENTS);
  const end = prefix.findIndex(isNever);
  const kept = prefix.slice(0, Math.min(end < 0 ? prefix.length : end, most));
  const elements = kept.map((node, at): TupleElement => ({
    shape: emission.child(node),
    presence: at < least ? 'required' : 'optional',
  }));
  if (end >= 0 || kept.length >= most || isNever(rest)) return elements;
  return [...elements, { shape: emission.child(rest), presence: 'rest' }];
}

/** Makes all elements what a `contains` asks for that asks for very many. */
function fillWith(before: Places, { node, minimum }: Containment, { expander }: Emission): Places {
  return {
    ...before,
    prefix: before.prefix.map(place => expander.pool.all(place, node)),
    rest: expander.pool.all(before.rest, node),
    least: Math.max(before.least, minimum),
  };
}

/** Gives a `contains` its elements as far in front as may be. Where it has a most, the others are none of them. */
function place(before: Places, containment: Containment, emission: Emission): Places {
  const { expander } = emission;
  const { node, minimum, maximum } = containment;
  if (minimum > MOST_ELEMENTS) return fillWith(before, containment, emission);
  const others = maximum === undefined ? TRUE_NODE : expander.pool.negate(node);
  const prefix: SchemaNode[] = [];
  const fitsRest = expander.whyNever(expander.pool.all(before.rest, node)) === undefined;
  const end = before.prefix.length + (fitsRest ? MOST_ELEMENTS : 0);
  let left = minimum;
  let { least } = before;
  for (let at = 0; at < before.prefix.length || (left > 0 && at < end); at += 1) {
    const here = before.prefix[at] ?? before.rest;
    const joined = expander.pool.all(here, node);
    const fits = left > 0 && expander.whyNever(joined) === undefined;
    prefix.push(fits ? joined : expander.pool.all(here, others));
    if (!fits) continue;
    left -= 1;
    least = Math.max(least, at + 1);
  }
  const missing = left > 0 ? containment.at : before.missing;
  return { prefix, rest: expander.pool.all(before.rest, others), least, missing };
}
