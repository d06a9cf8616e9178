import type { Shape, ShapeDocument } from '../shape/shape';

/** What is known of a shape before values are drawn from it. */
export interface Finiteness {
  /** How many refs must be followed at least until a value ends; Infinity where none ends or none exists. */
  height(shape: Shape): number;
  /** Whether values may stand inside values of the same definition. */
  isRecursive(shape: Shape): boolean;
  /** Why no value can be made, with the path below the shape; `undefined` where one can. */
  explain(shape: Shape): { readonly path: string; readonly reason: string } | undefined;
}

/** Works out for each shape of a document whether its values end. Pure; results are kept per shape. */
export function findFiniteness(document: ShapeDocument): Finiteness {
  const heights = definitionHeights(document);
  const known = new WeakMap<Shape, number>();
  const recursive = new WeakMap<Shape, boolean>();
  const height = (shape: Shape): number => {
    const found = known.get(shape) ?? heightOf(shape, heights, height);
    known.set(shape, found);
    return found;
  };
  const isRecursive = (shape: Shape): boolean => {
    const found = recursive.get(shape);
    if (found !== undefined) return found;
    recursive.set(shape, false);
    const result = shape.kind === 'ref' || childrenOf(shape).some(isRecursive);
    recursive.set(shape, result);
    return result;
  };
  const explain = (shape: Shape, trail: readonly string[] = []): ReturnType<Finiteness['explain']> => {
    if (Number.isFinite(height(shape))) return undefined;
    if (shape.kind === 'never') return { path: '', reason: shape.reason };
    if (shape.kind === 'ref') {
      const target = document.definitions[shape.id];
      const name = shape.id.replace(/#.*/, '');
      if (target === undefined || trail.includes(shape.id))
        return { path: '', reason: `${name} requires another ${name} without end` };
      return explain(target, [...trail, shape.id]);
    }
    for (const [step, child] of requiredChildren(shape)) {
      const found = explain(child, trail);
      if (found !== undefined) return { path: step + found.path, reason: found.reason };
    }
    return { path: '', reason: 'no value of it can be made' };
  };
  return { height, isRecursive, explain: shape => explain(shape) };
}

function definitionHeights(document: ShapeDocument): ReadonlyMap<string, number> {
  const ids = Object.keys(document.definitions);
  const heights = new Map(ids.map(id => [id, Infinity]));
  // Heights only fall, and each pass settles at least one of those that can be settled.
  for (let pass = 0; pass <= ids.length; pass += 1) {
    let changed = false;
    const memo = new Map<Shape, number>();
    const visit = (shape: Shape): number => {
      const found = memo.get(shape) ?? heightOf(shape, heights, visit);
      memo.set(shape, found);
      return found;
    };
    for (const id of ids) {
      const shape = document.definitions[id];
      const height = shape === undefined ? Infinity : visit(shape);
      if (height < (heights.get(id) ?? Infinity)) {
        heights.set(id, height);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return heights;
}

function heightOf(
  shape: Shape,
  definitions: ReadonlyMap<string, number>,
  height: (shape: Shape) => number,
): number {
  switch (shape.kind) {
    case 'never':
      return Infinity;
    case 'ref':
      return (definitions.get(shape.id) ?? Infinity) + 1;
    case 'union':
      return Math.min(...shape.members.map(height));
    default:
      return Math.max(0, ...requiredChildren(shape).map(([, child]) => height(child)));
  }
}

/** The children that every value of a shape has, with the step of the path to each. */
function requiredChildren(shape: Shape): (readonly [string, Shape])[] {
  switch (shape.kind) {
    case 'object':
      return shape.properties
        .filter(property => !property.optional)
        .map(({ name, shape: child }) => [`.${name}`, child]);
    case 'array':
      return (shape.minItems ?? 0) > 0 ? [['[]', shape.items]] : [];
    case 'tuple':
      return shape.elements.flatMap((element, at) =>
        element.presence === 'required' || at < (shape.minItems ?? 0)
          ? [[`[${String(at)}]`, element.shape] as const]
          : [],
      );
    case 'class':
      return [
        ...shape.parameters.map(({ name, shape: child }) => [`.${name}`, child] as const),
        ...shape.properties
          .filter(property => !property.optional)
          .map(({ name, shape: child }) => [`.${name}`, child] as const),
      ];
    case 'builtIn':
      return shape.name.startsWith('Promise') ? shape.args.map(arg => ['', arg]) : [];
    case 'function':
      return (shape.properties ?? [])
        .filter(property => !property.optional)
        .map(({ name, shape: child }) => [`.${name}`, child]);
    case 'string':
      return (shape.template ?? []).filter(part => typeof part !== 'string').map(part => ['', part]);
    case 'union':
      return shape.members.map(member => ['', member]);
    default:
      return [];
  }
}

function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'object':
      return [
        ...shape.properties.map(property => property.shape),
        ...(shape.index ?? []).map(index => index.value),
      ];
    case 'array':
      return [shape.items];
    case 'tuple':
      return shape.elements.map(element => element.shape);
    case 'class':
      return [...shape.parameters, ...shape.properties].map(item => item.shape);
    case 'builtIn':
      return shape.args;
    case 'union':
      return shape.members;
    case 'function':
      return [
        ...(shape.returns ? [shape.returns] : []),
        ...(shape.properties ?? []).map(property => property.shape),
      ];
    default:
      return [];
  }
}
