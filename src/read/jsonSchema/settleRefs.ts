import type { Shape } from '../../engine/shape/shape';

/**
 * Puts shapes that were written apart together. Those that lead back to themselves stay definitions; the others take
 * the places of the refs to them. Goes by lists, not by recursion: shapes may be deep.
 */
export function settleRefs(
  root: string,
  shapes: ReadonlyMap<string, Shape>,
): { readonly root: Shape; readonly definitions: Readonly<Record<string, Shape>> } {
  const groups = findGroups(root, shapes);
  const settled = new Map<string, Shape>();
  const definitions = new Map<string, Shape>();
  for (const group of groups) {
    const isLoop = group.length > 1 || refsOf(shapes.get(group[0] as string)).includes(group[0] as string);
    for (const id of isLoop ? group : []) settled.set(id, { kind: 'ref', id });
    for (const id of group) {
      const shape = replaceRefs(shapes.get(id) as Shape, settled);
      if (isLoop) definitions.set(id, shape);
      else settled.set(id, shape);
    }
  }
  return { root: settled.get(root) as Shape, definitions: Object.fromEntries(definitions) };
}

function refsOf(shape: Shape | undefined): readonly string[] {
  if (shape === undefined) return [];
  return shape.kind === 'ref' ? [shape.id] : childrenOf(shape).flatMap(refsOf);
}

function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'union':
      return shape.members;
    case 'array':
      return [shape.items];
    case 'tuple':
      return shape.elements.map(element => element.shape);
    case 'object':
      return [
        ...shape.properties.map(property => property.shape),
        ...(shape.index ?? []).flatMap(({ key, value }) => [key, value]),
      ];
    default:
      return [];
  }
}

function replaceRefs(shape: Shape, settled: ReadonlyMap<string, Shape>): Shape {
  const replace = (child: Shape): Shape => replaceRefs(child, settled);
  switch (shape.kind) {
    case 'ref':
      return settled.get(shape.id) ?? shape;
    case 'union':
      return { ...shape, members: shape.members.map(replace) };
    case 'array':
      return { ...shape, items: replace(shape.items) };
    case 'tuple':
      return {
        ...shape,
        elements: shape.elements.map(element => ({ ...element, shape: replace(element.shape) })),
      };
    case 'object':
      return {
        ...shape,
        properties: shape.properties.map(property => ({ ...property, shape: replace(property.shape) })),
        ...(shape.index !== undefined && {
          index: shape.index.map(({ key, value }) => ({ key: replace(key), value: replace(value) })),
        }),
      };
    default:
      return shape;
  }
}

interface Visit {
  readonly id: string;
  readonly refs: readonly string[];
  next: number;
}

/** Groups of shapes that lead to one another, inner ones first (Tarjan, 1972). */
function findGroups(root: string, shapes: ReadonlyMap<string, Shape>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const groups: string[][] = [];
  const enter = (id: string): Visit => {
    lowest.set(id, order.size);
    order.set(id, order.size);
    stack.push(id);
    onStack.add(id);
    return { id, refs: refsOf(shapes.get(id)), next: 0 };
  };
  const lower = (id: string, to: number): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? 0, to));
  };
  const close = (id: string): void => {
    if (lowest.get(id) !== order.get(id)) return;
    const group = stack.splice(stack.lastIndexOf(id));
    for (const member of group) onStack.delete(member);
    groups.push(group);
  };
  const path = [enter(root)];
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const ref = visit.refs[visit.next];
    visit.next += 1;
    if (ref === undefined) {
      path.pop();
      close(visit.id);
      const outer = path.at(-1);
      if (outer !== undefined) lower(outer.id, lowest.get(visit.id) ?? 0);
    } else if (!order.has(ref)) path.push(enter(ref));
    else if (onStack.has(ref)) lower(visit.id, order.get(ref) ?? 0);
  }
  return groups;
}
