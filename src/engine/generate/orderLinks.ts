import { orderFacet } from '../meaning/facets/order';
import { Scope, type OrderLinks } from '../meaning/scope';
import { foldIn, hashText, type Key } from '../random/key';
import type { ArrayShape, ObjectShape } from '../shape/shape';
import type { Compiler } from './compiler';
import { drawCount } from './drawCount';
import { elementField, propertyField, type Field } from './field';
import { planField } from './planField';

const LINES = hashText('line items');
const LINE_MEANINGS = ['commerce.quantity', 'commerce.price', 'commerce.lineTotal'];

/**
 * Links an object to the order that it is, or is a line of, so that a total is the sum of the lines beside it. The
 * number of lines is drawn whether or not a field shows them, so that the total stays when they go.
 */
export function compileOrderLinks(
  shape: ObjectShape,
  field: Field,
  compiler: Compiler,
): (key: Key, outer: Scope) => OrderLinks {
  const lines = shape.properties.flatMap(({ name, shape: array }) =>
    array.kind === 'array' && isLines(array, propertyField(field, name, shape.name), compiler) ? [array] : [],
  )[0];
  const limits = {
    nesting: field.nesting + 1,
    options: compiler.options,
    ...(lines?.minItems !== undefined && { minimum: lines.minItems }),
    ...(lines?.maxItems !== undefined && { maximum: lines.maxItems }),
  };
  return (key, outer) => {
    const itemCount = (): number => drawCount(foldIn(key, LINES), limits);
    const { parentItem } = outer.links;
    return field.isElement && parentItem !== undefined ? { parentItem, itemCount } : { itemCount };
  };
}

/** Whether the elements of the array at `field` are lines of an order: things with a quantity or a price. */
export function isLines(shape: ArrayShape, field: Field, compiler: Compiler): boolean {
  const items = shape.items.kind === 'ref' ? compiler.document.definitions[shape.items.id] : shape.items;
  if (items?.kind !== 'object') return false;
  const inner = elementField(field);
  const meanings = new Set<string | undefined>(
    items.properties.map(
      property =>
        planField(property.shape, propertyField(inner, property.name, items.name))?.found?.meaning.id,
    ),
  );
  return LINE_MEANINGS.some(id => meanings.has(id));
}

/** The lines of the order that a scope's object is: how many, and the scope that hands line `index` to its element. */
export function orderLines(scope: Scope): { readonly count: number; readonly at: (index: number) => Scope } {
  const { items } = scope.facet(orderFacet, '');
  return {
    count: items.length,
    at: index => new Scope(scope.environment, scope.entities, { parentItem: () => items[index] }),
  };
}
