import type { ShapeDocument, Shape } from '../../shape/shape';
import type { Value } from '../../shape/values';
import { compile } from '../compile';
import type { GenerateOptions } from '../options';

/** How often a recursive type stands inside itself in its deep case. */
const DEEP = 8;

/** Values of a recursive type that end at once, and that go deep: few elements a list, so that they can be read. */
export function listRecursions(
  document: ShapeDocument,
  options: GenerateOptions,
): readonly { readonly label: string; readonly make: () => Value }[] {
  if (!isRecursive(document)) return [];
  const drawWith = (some: Partial<GenerateOptions>): Value =>
    compile(document, { ...options, ...some }).generate(0);
  return [
    { label: ': shallow', make: () => drawWith({ depth: 0 }) },
    {
      label: `: deep (${String(DEEP)} levels)`,
      make: () => drawWith({ depth: DEEP, items: { minimum: 1, maximum: 1 } }),
    },
  ];
}

/** Whether values of some definition stand inside of themselves. */
function isRecursive({ root, definitions }: ShapeDocument): boolean {
  const visit = (shape: Shape, trail: readonly string[]): boolean => {
    if (shape.kind !== 'ref') return childrenOf(shape).some(child => visit(child, trail));
    if (trail.includes(shape.id)) return true;
    const target = definitions[shape.id];
    return target !== undefined && !done.has(shape.id) && visit(target, [...trail, mark(shape.id)]);
  };
  const done = new Set<string>();
  const mark = (id: string): string => {
    done.add(id);
    return id;
  };
  return visit(root, []);
}

function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'object':
    case 'class':
      return [
        ...shape.properties.map(property => property.shape),
        ...(shape.kind === 'class' ? shape.parameters.map(each => each.shape) : []),
        ...(shape.kind === 'object' ? (shape.index ?? []).map(index => index.value) : []),
      ];
    case 'array':
      return [shape.items];
    case 'tuple':
      return shape.elements.map(element => element.shape);
    case 'union':
      return shape.members;
    case 'builtIn':
      return shape.args;
    default:
      return [];
  }
}
