import type { PropertyShape, Shape, ShapeDocument } from '../shape/shape';
import { fieldTypeOf } from './field';

/** How many leaves a value should have at most, so that a person can still read its fixture. */
const MAX_LEAVES = 600;
const MOST_LEVELS = 8;
/** Elements that a collection is taken to have. */
const USUAL_ITEMS = 2.5;
/** How far required fields are followed beyond the last level before a branch counts as one leaf. */
const OVERRUN = 6;

/**
 * How many levels of objects deep optional fields that hold objects or lists are kept, so that a value of a type
 * with much in it stays readable: all of them for ordinary types, few for types that refer to a whole product's
 * model. Depends on the shape alone. Pure.
 */
export function findLevels(document: ShapeDocument, depth: number): number {
  const measure = new Measure(document, depth);
  for (let levels = MOST_LEVELS; levels > 1; levels -= 1) {
    if (measure.leaves(document.root, levels, 0) <= MAX_LEAVES) return levels;
  }
  return 1;
}

/** Whether a field of an object may hold more than one value: what is left out first. */
export function isContainer(shape: Shape): boolean {
  return (
    fieldTypeOf(shape) === undefined &&
    shape.kind !== 'null' &&
    shape.kind !== 'undefined' &&
    shape.kind !== 'function'
  );
}

class Measure {
  private readonly known = new Map<Shape, Map<number, number>>();

  constructor(
    private readonly document: ShapeDocument,
    private readonly depth: number,
  ) {}

  /** Expected leaves of a value with so many levels left, inside so many definitions of itself. */
  leaves(shape: Shape, levels: number, refs: number): number {
    if (levels < -OVERRUN) return 1;
    const slot = (levels + OVERRUN) * 16 + Math.min(refs, 15);
    const table = this.known.get(shape) ?? new Map<number, number>();
    this.known.set(shape, table);
    const known = table.get(slot);
    if (known !== undefined) return known;
    table.set(slot, 1);
    const found = this.count(shape, levels, refs);
    table.set(slot, found);
    return found;
  }

  private count(shape: Shape, levels: number, refs: number): number {
    switch (shape.kind) {
      case 'ref': {
        const target = this.document.definitions[shape.id];
        return target === undefined || refs > this.depth ? 1 : this.leaves(target, levels, refs + 1);
      }
      case 'object':
        return (
          this.sum(shape.properties, levels, refs) +
          this.items(shape.properties.length === 0 ? shape.index?.at(-1)?.value : undefined, levels, refs)
        );
      case 'class':
        return (
          this.sum(shape.properties, levels, refs) +
          shape.parameters.reduce((sum, item) => sum + this.leaves(item.shape, levels - 1, refs), 1)
        );
      case 'array':
        return this.items(shape.items, levels, refs);
      case 'tuple':
        return shape.elements.reduce((sum, element) => sum + this.leaves(element.shape, levels, refs), 0);
      case 'builtIn':
        return shape.args.reduce((sum, arg) => sum + this.items(arg, levels, refs), 1);
      case 'union': {
        const sizes = shape.members
          .filter(member => member.kind !== 'null' && member.kind !== 'undefined')
          .map(member => this.leaves(member, levels, refs));
        return sizes.length === 0 ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
      }
      default:
        return 1;
    }
  }

  private sum(properties: readonly PropertyShape[], levels: number, refs: number): number {
    return properties
      .filter(property => !(property.optional && levels <= 1 && isContainer(property.shape)))
      .reduce((sum, property) => sum + this.leaves(property.shape, levels - 1, refs), 0);
  }

  private items(shape: Shape | undefined, levels: number, refs: number): number {
    if (shape === undefined) return 0;
    return isContainer(shape) && levels <= 0 ? 1 : USUAL_ITEMS * this.leaves(shape, levels, refs);
  }
}
