import { NO_PLAN, Scope } from '../meaning/scope';
import { foldIndex, type Key } from '../random/key';
import type { ArrayShape, Shape } from '../shape/shape';
import { toPlain, type Value } from '../shape/values';
import { cannotMake } from './cannotMake';
import type { Compiler, DrawValue } from './compiler';
import { descentRoles } from './compileObject';
import { drawUnlike } from './drawUnlike';
import { jsonKey } from './jsonKey';
import { listValues } from './listValues';
import { isContainer } from './sizing';
import { isLines, orderLines } from './orderLinks';
import { drawCount } from './drawCount';
import { elementField, fieldTypeOf, type Field } from './field';
import { drawElement } from './pins';

/** More elements than this are refused: nobody reads them, and they may not fit into memory. */
export const MAX_ITEMS = 200_000;

/** Compiles an array; elements that are things of their own have scopes of their own. */
export function compileArray(shape: ArrayShape, field: Field, compiler: Compiler): DrawValue {
  const inner = elementField(field);
  const minimum = shape.minItems;
  if (!compiler.canMake(shape.items, inner)) return () => [];
  if ((minimum ?? 0) > MAX_ITEMS)
    throw cannotMake(field.path, 'it asks for too many elements', `Ask for ${String(MAX_ITEMS)} at most`);
  const draw = compileElement(shape.items, inner, compiler);
  const isRecursive = compiler.finiteness.isRecursive(shape.items);
  const isTooDeep = field.level > compiler.levels && isContainer(shape.items);
  const drawLines = isLines(shape, field, compiler) ? compileLines(shape, draw, compiler) : undefined;
  const drawItems = compileItems(shape, draw, { field, compiler });
  const limits = {
    nesting: inner.nesting,
    options: compiler.options,
    ...(minimum !== undefined && { minimum }),
    ...(shape.maxItems !== undefined && { maximum: shape.maxItems }),
  };
  return (scope, key, level) => {
    const pin = compiler.pins?.find(field.path, 'count');
    if (pin !== undefined) return drawItems(scope, key, { level, count: pin.count, minimum: pin.count });
    const lines = drawLines?.(scope, key, level);
    if (lines !== undefined) return lines;
    const isAtEnd = isTooDeep || (isRecursive && level >= compiler.options.depth);
    const count = isAtEnd ? (minimum ?? 0) : drawCount(key, limits);
    return drawItems(scope, key, { level, count, minimum: minimum ?? 0 });
  };
}

type DrawItems = (
  scope: Scope,
  key: Key,
  size: { readonly level: number; readonly count: number; readonly minimum: number },
) => readonly Value[];

function compileItems(
  shape: ArrayShape,
  draw: DrawValue,
  { field, compiler }: { readonly field: Field; readonly compiler: Compiler },
): DrawItems {
  const { pins } = compiler;
  const isUnique = shape.uniqueItems === true;
  if (!isUnique && !isTextLike(shape.items)) {
    if (pins === undefined)
      return (scope, key, { level, count }) =>
        Array.from({ length: count }, (_, at) => draw(scope, foldIndex(key, at), level));
    return (scope, key, { level, count }) =>
      Array.from({ length: count }, (_, at) =>
        drawElement(pins, at, () => draw(scope, foldIndex(key, at), level)),
      );
  }
  let listed: readonly Value[] | undefined;
  return (scope, key, { level, count, minimum }) => {
    const items: Value[] = [];
    const seen = new Set<string>();
    const drawOn = (own: Key): Value => draw(scope, own, level);
    for (let at = 0; at < count; at += 1) {
      if (isUnique && at < minimum) listed ??= listValues(shape.items, compiler.document) ?? [];
      const place = { draw: drawOn, key, at, seen, listed: at < minimum ? listed : undefined };
      const found = pins === undefined ? drawUnlike(place) : drawElement(pins, at, () => drawUnlike(place));
      if (found.isUnlike || (!isUnique && at < minimum)) items.push(found.value);
    }
    if (items.length < minimum)
      throw cannotMake(
        field.path,
        `its elements must differ, and fewer than ${String(minimum)} that do were found`,
        'Ask for fewer elements or allow more values',
      );
    return items;
  };
}

/** Lines of an order show what its totals are made of, where as many of them as it has are allowed. */
function compileLines(
  shape: ArrayShape,
  draw: DrawValue,
  { pins }: Compiler,
): (...args: Parameters<DrawValue>) => readonly Value[] | undefined {
  const { minItems = 0, maxItems = Infinity } = shape;
  return (scope, key, level) => {
    const lines = orderLines(scope);
    if (lines.count < minItems || lines.count > maxItems) return undefined;
    const items: Value[] = [];
    for (let at = 0; at < lines.count; at += 1)
      items.push(drawElement(pins, at, () => draw(lines.at(at), foldIndex(key, at), level)));
    const differ = (): boolean => new Set(items.map(item => jsonKey(toPlain(item)))).size === items.length;
    return shape.uniqueItems !== true || differ() ? items : undefined;
  };
}

function isTextLike(shape: Shape): boolean {
  const type = fieldTypeOf(shape);
  return type === 'string' || type === 'number' || type === 'date';
}

/** Compiles the element of a collection. The first scalar may speak of the object around it, the others do not. */
export function compileElement(shape: Shape, field: Field, compiler: Compiler): DrawValue {
  const draw = compiler.compileLater(shape, field);
  if (fieldTypeOf(shape) === undefined) return draw;
  const roles = descentRoles(field);
  return (scope, key, level) =>
    draw(new Scope(compiler.environment, scope.descend(NO_PLAN, key, roles)), key, level);
}
