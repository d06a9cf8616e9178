import type { Shape } from '../../engine/shape/shape';

/**
 * How many values a shape's smallest value holds at least, itself among them; what recurs counts once. Tells apart
 * what a person can read from what would never end. Pure.
 */
export function requiredSize(shape: Shape, known = new Map<Shape, number>()): number {
  const found = known.get(shape);
  if (found !== undefined) return found;
  known.set(shape, 1);
  const size = 1 + sizeInside(shape, child => requiredSize(child, known));
  known.set(shape, size);
  return size;
}

function sizeInside(shape: Shape, sizeOf: (child: Shape) => number): number {
  switch (shape.kind) {
    case 'union':
      return Math.min(...shape.members.map(sizeOf));
    case 'array':
      return shape.minItems === undefined ? 0 : shape.minItems * sizeOf(shape.items);
    case 'tuple':
      return sum(
        shape.elements.filter(({ presence }) => presence === 'required').map(each => sizeOf(each.shape)),
      );
    case 'object':
      return sum(shape.properties.filter(({ optional }) => !optional).map(each => sizeOf(each.shape)));
    default:
      return 0;
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
