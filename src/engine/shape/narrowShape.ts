import { bestMember, elementAt, entryShape, measureFit } from './measureFit';
import { OpaqueValue } from './opaqueValue';
import type { ObjectShape, PropertyShape, Shape, ShapeDocument } from './shape';

/**
 * Narrows a document to what is written already, at every depth: unions become the member that fits best, what is
 * written counts as required and says its value to what is drawn beside it, and arrays have the elements that are
 * written. Pure.
 * @param written a value as JavaScript has it, with {@link OpaqueValue} where it is not known
 */
export function narrowShape(document: ShapeDocument, written: unknown): ShapeDocument {
  return { ...document, root: narrow(document, document.root, written) };
}

function narrow(document: ShapeDocument, shape: Shape, written: unknown): Shape {
  if (written instanceof OpaqueValue) return written.kind === 'wanted' ? shape : withoutParts(shape);
  const member = bestMember(document, shape, written);
  if (member.kind === 'object' && isObject(written)) return narrowObject(document, member, written);
  if ((member.kind === 'array' || member.kind === 'tuple') && Array.isArray(written))
    return narrowElements(document, member, written);
  return withoutParts(note(document, member, written));
}

/** What is written is not drawn, so that it does not matter whether it could be; plain shapes say what it is about. */
function withoutParts(shape: Shape): Shape {
  if (isPlain(shape) || (shape.kind === 'union' && shape.members.every(isPlain))) return shape;
  const { docs, tags } = shape;
  return { kind: 'unknown', ...(docs !== undefined && { docs }), ...(tags !== undefined && { tags }) };
}

const PLAIN = new Set<Shape['kind']>([
  'string',
  'number',
  'boolean',
  'bigint',
  'literal',
  'enumMember',
  'null',
  'undefined',
]);

function isPlain(shape: Shape): boolean {
  return PLAIN.has(shape.kind) || (shape.kind === 'builtIn' && shape.name === 'Date');
}

function narrowObject(
  document: ShapeDocument,
  shape: ObjectShape,
  written: Readonly<Record<string, unknown>>,
): ObjectShape {
  const narrowOne = (name: string, inner: Shape): PropertyShape => ({
    name,
    optional: false,
    shape: narrow(document, inner, written[name]),
  });
  const declared = shape.properties.map(property =>
    Object.hasOwn(written, property.name)
      ? { ...property, ...narrowOne(property.name, property.shape) }
      : property,
  );
  const names = new Set(shape.properties.map(({ name }) => name));
  const entries = Object.keys(written).flatMap(name => {
    const inner = names.has(name) ? undefined : entryShape(shape.index, name);
    return inner === undefined ? [] : [narrowOne(name, inner)];
  });
  return { ...shape, properties: [...declared, ...entries] };
}

/** The elements that are written, and after them those of a tuple that are not. */
function narrowElements(
  document: ShapeDocument,
  shape: Extract<Shape, { kind: 'array' | 'tuple' }>,
  written: readonly unknown[],
): Shape {
  const elements = written.flatMap((item, at) => {
    const inner = shape.kind === 'array' ? shape.items : elementAt(shape.elements, at);
    return inner === undefined
      ? []
      : [{ shape: narrow(document, inner, item), presence: 'required' as const }];
  });
  const rest = shape.kind === 'tuple' ? shape.elements.slice(written.length) : [];
  const missing = rest.filter(({ presence }) => presence === 'required');
  const { docs, tags } = shape;
  return {
    kind: 'tuple',
    elements: [...elements, ...missing],
    ...(docs !== undefined && { docs }),
    ...(tags !== undefined && { tags }),
  };
}

/** Notes a written text, number or date; the shape has that one value, as far as a shape can say it. */
function note(document: ShapeDocument, shape: Shape, written: unknown): Shape {
  if (measureFit(document, shape, written).wrong > 0) return shape;
  if (written instanceof Date) return { ...shape, written: written.getTime() };
  if (typeof written !== 'string' && typeof written !== 'number') return shape;
  if (shape.kind !== 'string' && shape.kind !== 'number') return { ...shape, written };
  const { docs, alias, format, tags } = { format: undefined, ...shape };
  return {
    kind: 'literal',
    value: written,
    written,
    ...(docs !== undefined && { docs }),
    ...(alias !== undefined && { alias }),
    ...((tags !== undefined || format !== undefined) && {
      tags: { ...tags, ...(format !== undefined && { format }) },
    }),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord && !(value instanceof Date) && !(value instanceof OpaqueValue);
}
