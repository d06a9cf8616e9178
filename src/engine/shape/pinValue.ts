import { bestMember, elementAt, entryShape, measureFit } from './measureFit';
import type { ObjectShape, PropertyShape, Shape, ShapeDocument, TupleShape } from './shape';

/** A shape narrowed to what is written already. */
export interface PinnedShape {
  readonly document: ShapeDocument;
  /** The object at the path: what is written in it is fixed, the rest is as the source allows. */
  readonly object: ObjectShape;
}

/**
 * Narrows a document's shape to the values that are written: what fits stays as it is, unions become the member that
 * fits best, and only what is missing or contradicts is left to be drawn. Pure.
 * @param path of the object that is to be completed
 * @returns the reason where the shape allows no value there; `undefined` where it allows some, but no object
 */
export function pinValue(
  document: ShapeDocument,
  value: unknown,
  path: readonly (string | number)[],
): PinnedShape | { readonly reason: string } | undefined {
  const found: (ObjectShape | NeverShape)[] = [];
  const pinning: Pinning = { document, note: shape => found.push(shape) };
  const root = pin(pinning, document.root, { value, path });
  const last = found.at(-1);
  if (last?.kind === 'never') return { reason: last.reason };
  return last === undefined ? undefined : { document: { ...document, root }, object: last };
}

type NeverShape = Extract<Shape, { kind: 'never' }>;

interface Pinning {
  readonly document: ShapeDocument;
  /** Takes what the walk found in the end. */
  readonly note: (found: ObjectShape | NeverShape) => unknown;
}

/** A value, and how far it is from there to the object. */
interface Written {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

function pin(pinning: Pinning, shape: Shape, { value, path }: Written): Shape {
  const whole = path.length === 0 && (value === undefined || value === null) ? {} : value;
  const member = bestMember(pinning.document, shape, whole);
  if (member.kind === 'never') pinning.note(member);
  if (member.kind === 'object' && isObject(whole)) {
    const object = pinObject(pinning, member, { value: whole, path });
    if (path.length === 0) pinning.note(object);
    return object;
  }
  if ((member.kind === 'array' || member.kind === 'tuple') && Array.isArray(whole) && path.length > 0)
    return pinElements(pinning, member, { value: whole, path });
  return shape;
}

function pinObject(pinning: Pinning, shape: ObjectShape, written: Written): ObjectShape {
  const value = written.value as Readonly<Record<string, unknown>>;
  const [step, ...path] = written.path;
  const pinOne = (name: string, inner: Shape, item: unknown): PropertyShape => ({
    name,
    optional: false,
    shape:
      name === String(step) && written.path.length > 0
        ? pin(pinning, inner, { value: item, path })
        : keep(pinning.document, inner, item),
  });
  const declared = shape.properties.map(property =>
    Object.hasOwn(value, property.name)
      ? { ...property, ...pinOne(property.name, property.shape, value[property.name]) }
      : property,
  );
  const names = new Set(shape.properties.map(({ name }) => name));
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const inner = names.has(name) ? undefined : entryShape(shape.index, name);
    return inner === undefined ? [] : [pinOne(name, inner, item)];
  });
  return { ...shape, properties: [...declared, ...entries] };
}

function pinElements(
  pinning: Pinning,
  shape: Extract<Shape, { kind: 'array' | 'tuple' }>,
  written: Written,
): Shape {
  const [step, ...path] = written.path;
  const elements = (written.value as readonly unknown[]).map((item, at) => {
    const inner = (shape.kind === 'array' ? shape.items : elementAt(shape.elements, at)) ?? shapeOfJson(item);
    const own =
      at === step ? pin(pinning, inner, { value: item, path }) : keep(pinning.document, inner, item);
    return { shape: own, presence: 'required' as const };
  });
  const { docs, tags, checks } = shape;
  return {
    kind: 'tuple',
    elements,
    ...(docs !== undefined && { docs }),
    ...(tags !== undefined && { tags }),
    ...(checks !== undefined && { checks }),
  } satisfies TupleShape;
}

/** Fixes a value that fits; one that contradicts is left to be drawn. Docs and tags stay, since meanings come from them. */
function keep(document: ShapeDocument, shape: Shape, value: unknown): Shape {
  if (measureFit(document, shape, value).wrong > 0) return shape;
  const { docs, tags, alias } = shape;
  return {
    ...shapeOfJson(value),
    ...((typeof value === 'string' || typeof value === 'number') && { written: value }),
    ...(docs !== undefined && { docs }),
    ...(tags !== undefined && { tags }),
    ...(alias !== undefined && { alias }),
  };
}

/** The shape of exactly one JSON value. */
function shapeOfJson(value: unknown): Shape {
  if (Array.isArray(value)) {
    const elements = value.map(item => ({ shape: shapeOfJson(item), presence: 'required' as const }));
    return { kind: 'tuple', elements };
  }
  if (isObject(value)) {
    const properties = Object.entries(value).map(([name, item]) => ({
      name,
      optional: false,
      shape: shapeOfJson(item),
    }));
    return { kind: 'object', properties };
  }
  return value === null || value === undefined
    ? { kind: 'null' }
    : { kind: 'literal', value: value as string | number | boolean };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
