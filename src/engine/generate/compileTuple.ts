import type { Scope } from '../meaning/scope';
import { foldIndex, type Key } from '../random/key';
import type { TupleElement, TupleShape } from '../shape/shape';
import { type Value } from '../shape/values';
import { cannotMake } from './cannotMake';
import { compileElement, MAX_ITEMS } from './compileArray';
import type { Compiler, DrawValue } from './compiler';
import { drawCount } from './drawCount';
import { drawUnlike } from './drawUnlike';
import { elementField, type Field } from './field';
import { listValues } from './listValues';
import { drawElement, type PinBoard } from './pins';

interface CompiledElement {
  readonly presence: TupleElement['presence'];
  readonly draw: DrawValue;
  readonly isRecursive: boolean;
  readonly nesting: number;
  /** Every value, where there are few and elements must differ. */
  readonly listed: readonly Value[] | undefined;
}

/** Compiles a tuple: required and optional elements in place, a rest of a few, as many as its limits ask for. */
export function compileTuple(shape: TupleShape, field: Field, compiler: Compiler): DrawValue {
  const { minItems = 0 } = shape;
  if (minItems > MAX_ITEMS)
    throw cannotMake(field.path, 'it asks for too many elements', `Ask for ${String(MAX_ITEMS)} at most`);
  const last = Math.max(lastPresent(shape, field, compiler), Math.min(minItems, shape.elements.length) - 1);
  const elements = shape.elements
    .slice(0, last + 1)
    .map((element, at) => compileOne(element, tupleField(field, element, at), { shape, compiler }));
  return (scope, key, level) => {
    const drawing = new TupleDrawing(shape, { scope, key, level });
    const sized = pinSize(shape, field, compiler);
    for (const [at, element] of elements.entries()) {
      const isAtEnd = element.isRecursive && level >= compiler.options.depth;
      if (element.presence === 'rest') {
        const own = foldIndex(key, at);
        const others = drawing.items.length + elements.length - at - 1;
        const limits = restLimits(sized, others);
        const count = isAtEnd
          ? (limits.minimum ?? 0)
          : drawCount(own, { ...limits, nesting: element.nesting, options: compiler.options });
        drawing.pushRest(element, own, { count, pins: compiler.pins });
        continue;
      }
      const mayEnd = element.presence === 'optional' && at >= minItems;
      if (mayEnd && (isAtEnd || at >= sized.maxItems)) break;
      if (!drawing.push(element, key, at) && mayEnd) break;
    }
    return drawing.finish(field);
  };
}

/** The tuple's own limits, or those of a pin. */
function pinSize(
  { minItems = 0, maxItems = Infinity }: TupleShape,
  field: Field,
  { pins }: Compiler,
): { readonly minItems: number; readonly maxItems: number } {
  const count = pins?.find(field.path, 'count')?.count;
  return count === undefined ? { minItems, maxItems } : { minItems: count, maxItems: count };
}

/** How many elements a rest has, beside so many others, as far as the tuple's limits say. */
function restLimits(
  { minItems, maxItems }: { readonly minItems: number; readonly maxItems: number },
  others: number,
): { readonly minimum?: number; readonly maximum?: number } {
  const least = Math.max(0, minItems - others);
  return {
    ...(least > 0 && { minimum: least }),
    ...(maxItems < Infinity && { maximum: Math.max(0, maxItems - others) }),
  };
}

function tupleField(field: Field, element: TupleElement, at: number): Field {
  return {
    ...elementField(field, element.presence === 'rest' ? '[]' : `[${String(at)}]`),
    ...(element.name !== undefined && { name: element.name }),
  };
}

function compileOne(
  element: TupleElement,
  inner: Field,
  { shape, compiler }: { readonly shape: TupleShape; readonly compiler: Compiler },
): CompiledElement {
  return {
    presence: element.presence,
    draw: compileElement(element.shape, inner, compiler),
    isRecursive: compiler.finiteness.isRecursive(element.shape),
    nesting: inner.nesting,
    listed: shape.uniqueItems === true ? listValues(element.shape, compiler.document) : undefined,
  };
}

/** One tuple under construction. */
class TupleDrawing {
  readonly items: Value[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly shape: TupleShape,
    private readonly place: { readonly scope: Scope; readonly key: Key; readonly level: number },
  ) {}

  /** Adds an element drawn on the key of its place; false where it would be like another and must not. */
  push(element: CompiledElement, key: Key, at: number): boolean {
    const { scope, level } = this.place;
    const draw = (own: Key): Value => element.draw(scope, own, level);
    if (this.shape.uniqueItems !== true) {
      this.items.push(draw(foldIndex(key, at)));
      return true;
    }
    const found = drawUnlike({ draw, key, at, seen: this.seen, listed: element.listed });
    if (found.isUnlike) this.items.push(found.value);
    return found.isUnlike;
  }

  pushRest(
    element: CompiledElement,
    key: Key,
    { count, pins }: { readonly count: number; readonly pins: PinBoard | undefined },
  ): void {
    for (let at = 0; at < count; at += 1) drawElement(pins, at, () => this.push(element, key, at));
  }

  finish(field: Field): readonly Value[] {
    const { minItems = 0, uniqueItems } = this.shape;
    const required = this.shape.elements.filter(element => element.presence === 'required').length;
    if (this.items.length >= Math.max(minItems, required)) return this.items;
    const reason =
      uniqueItems === true
        ? 'not enough elements that differ were found'
        : 'it has fewer elements than it must have';
    throw cannotMake(field.path, reason, 'Ask for fewer elements or allow more values');
  }
}

/** Index of the last element that a value has: optional ones end with the first that cannot be made. */
function lastPresent(shape: TupleShape, field: Field, compiler: Compiler): number {
  const without = compiler.options.optional === 'never';
  const end = shape.elements.findIndex(
    (element, at) =>
      element.presence !== 'required' &&
      (without || !compiler.canMake(element.shape, elementField(field, `[${String(at)}]`))) &&
      shape.elements.slice(at).every(rest => rest.presence !== 'required'),
  );
  return end < 0 ? shape.elements.length - 1 : end - 1;
}
