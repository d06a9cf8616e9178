import { NO_PLAN, Scope } from '../meaning/scope';
import { foldIndex, type Key } from '../random/key';
import type { ArrayShape, Shape, TupleShape } from '../shape/shape';
import { toPlain, type Value } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { descentRoles } from './compileObject';
import { isContainer } from './sizing';
import { isLines, orderLines } from './orderLinks';
import { drawCount } from './drawCount';
import { elementField, fieldTypeOf, type Field } from './field';

/** How often an element that must differ from the others is drawn anew. */
const MAX_TRIES = 40;

/** Compiles an array; elements that are things of their own have scopes of their own. */
export function compileArray(shape: ArrayShape, field: Field, compiler: Compiler): DrawValue {
  const inner = elementField(field);
  const minimum = shape.minItems;
  if (!compiler.canMake(shape.items, inner)) return () => [];
  const draw = compileElement(shape.items, inner, compiler);
  const isRecursive = compiler.finiteness.isRecursive(shape.items);
  const isTooDeep = field.level > compiler.levels && isContainer(shape.items);
  if (isLines(shape, field, compiler)) return compileLines(draw);
  const limits = {
    nesting: inner.nesting,
    options: compiler.options,
    ...(minimum !== undefined && { minimum }),
    ...(shape.maxItems !== undefined && { maximum: shape.maxItems }),
  };
  return (scope, key, level) => {
    const isAtEnd = isTooDeep || (isRecursive && level >= compiler.options.depth);
    const count = isAtEnd ? (minimum ?? 0) : drawCount(key, limits);
    const items: Value[] = [];
    const seen = shape.uniqueItems === true || isTextLike(shape.items) ? new Set<string>() : undefined;
    for (let at = 0; at < count; at += 1)
      pushElement(items, {
        draw,
        scope,
        key,
        at,
        level,
        seen,
        must: at < (minimum ?? 0) && shape.uniqueItems !== true,
      });
    return items;
  };
}

/** Lines of an order show what its totals are made of. */
function compileLines(draw: DrawValue): DrawValue {
  return (scope, key, level) => {
    const lines = orderLines(scope);
    const items: Value[] = [];
    for (let at = 0; at < lines.count; at += 1) items.push(draw(lines.at(at), foldIndex(key, at), level));
    return items;
  };
}

interface Push {
  readonly draw: DrawValue;
  readonly scope: Scope;
  readonly key: Key;
  readonly at: number;
  readonly level: number;
  /** Plain texts of the elements so far, where elements should differ. */
  readonly seen: Set<string> | undefined;
  /** Whether an equal element is better than none. */
  readonly must: boolean;
}

function pushElement(items: Value[], push: Push): void {
  const { draw, scope, key, at, level, seen } = push;
  if (seen === undefined) {
    items.push(draw(scope, foldIndex(key, at), level));
    return;
  }
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const value = draw(scope, foldIndex(key, at + attempt * 0x1_0000), level);
    const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(toPlain(value));
    const isLast = attempt === MAX_TRIES - 1;
    if (seen.has(text) && !(isLast && push.must)) continue;
    seen.add(text);
    items.push(value);
    return;
  }
}

function isTextLike(shape: Shape): boolean {
  const type = fieldTypeOf(shape);
  return type === 'string' || type === 'number' || type === 'date';
}

/** Compiles the element of a collection. The first scalar may speak of the object around it, the others do not. */
function compileElement(shape: Shape, field: Field, compiler: Compiler): DrawValue {
  const draw = compiler.compileLater(shape, field);
  if (fieldTypeOf(shape) === undefined) return draw;
  const roles = descentRoles(field);
  return (scope, key, level) =>
    draw(new Scope(compiler.environment, scope.descend(NO_PLAN, key, roles)), key, level);
}

/** Compiles a tuple: required and optional elements in place, a rest of a few. */
export function compileTuple(shape: TupleShape, field: Field, compiler: Compiler): DrawValue {
  const { optional, depth } = compiler.options;
  const last = lastPresent(shape, field, compiler, optional === 'never');
  const elements = shape.elements.slice(0, last + 1).map((element, at) => {
    const isRest = element.presence === 'rest';
    const inner: Field = {
      ...elementField(field, isRest ? '[]' : `[${String(at)}]`),
      ...(element.name !== undefined && { name: element.name }),
    };
    return {
      isRest,
      draw: compileElement(element.shape, inner, compiler),
      isRecursive: compiler.finiteness.isRecursive(element.shape),
      presence: element.presence,
      nesting: inner.nesting,
    };
  });
  return (scope, key, level) => {
    const items: Value[] = [];
    for (const [at, element] of elements.entries()) {
      const own = foldIndex(key, at);
      const isAtEnd = element.isRecursive && level >= depth;
      if (!element.isRest) {
        if (element.presence === 'optional' && isAtEnd) break;
        items.push(element.draw(scope, own, level));
        continue;
      }
      const count = isAtEnd ? 0 : drawCount(own, { nesting: element.nesting, options: compiler.options });
      for (let index = 0; index < count; index += 1)
        items.push(element.draw(scope, foldIndex(own, index), level));
    }
    return items;
  };
}

/** Index of the last element that a value has: optional ones end with the first that cannot be made. */
function lastPresent(shape: TupleShape, field: Field, compiler: Compiler, without: boolean): number {
  const end = shape.elements.findIndex(
    (element, at) =>
      element.presence !== 'required' &&
      (without || !compiler.canMake(element.shape, elementField(field, `[${String(at)}]`))) &&
      shape.elements.slice(at).every(rest => rest.presence !== 'required'),
  );
  return end < 0 ? shape.elements.length - 1 : end - 1;
}
