import type { Shape, ShapeDocument } from './shape';

/** A document whose unions offer null only where they offer nothing else. Pure. */
export function withoutNulls(document: ShapeDocument): ShapeDocument {
  const definitions = Object.entries(document.definitions).map(
    ([id, shape]) => [id, dropNulls(shape)] as const,
  );
  return { ...document, root: dropNulls(document.root), definitions: Object.fromEntries(definitions) };
}

function dropNulls(shape: Shape): Shape {
  switch (shape.kind) {
    case 'union': {
      const solid = shape.members.filter(({ kind }) => kind !== 'null');
      return { ...shape, members: (solid.length === 0 ? shape.members : solid).map(dropNulls) };
    }
    case 'array':
      return { ...shape, items: dropNulls(shape.items) };
    case 'tuple':
      return {
        ...shape,
        elements: shape.elements.map(element => ({ ...element, shape: dropNulls(element.shape) })),
      };
    case 'object':
      return {
        ...shape,
        properties: shape.properties.map(property => ({ ...property, shape: dropNulls(property.shape) })),
        ...(shape.index && {
          index: shape.index.map(entry => ({ ...entry, value: dropNulls(entry.value) })),
        }),
      };
    default:
      return shape;
  }
}
