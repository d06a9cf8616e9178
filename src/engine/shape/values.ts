import type { SymbolRef, TypeText } from './shape';

/**
 * A generated value. What JavaScript has a plain form for is plain; the rest carries what a renderer needs to
 * write it: which enum member, which class.
 */
export type Value =
  | null
  | undefined
  | string
  | number
  | boolean
  | bigint
  | Date
  | Special
  | readonly Value[]
  | { readonly [key: string]: Value };

/** A value that no literal can write. */
export abstract class Special {
  abstract readonly kind: 'enumMember' | 'reference' | 'construct' | 'function' | 'assertion' | 'computed';
}

/** A member of an enum: `OrderStatus.Paid`. */
export class EnumMemberValue extends Special {
  readonly kind = 'enumMember';
  constructor(
    readonly symbol: SymbolRef,
    readonly member: string,
    readonly value: string | number,
  ) {
    super();
  }
}

/** A constant of the source by its name: `Symbol.iterator`. */
export class ReferenceValue extends Special {
  readonly kind = 'reference';
  constructor(readonly symbol: SymbolRef) {
    super();
  }
}

/** How a {@link ConstructValue} is written: `new X(…)`, `X(…)`, `new (class extends X { … })(…)`, a generator that yields its argument, or a promise of it. */
export type ConstructStyle = 'new' | 'call' | 'subclass' | 'generator' | 'asyncGenerator' | 'promise';

/** A value that an expression makes: `new Map([…])`, `Symbol('…')`, `new User(…)`. */
export class ConstructValue extends Special {
  readonly kind = 'construct';
  private extras: Readonly<Record<string, Value>> | undefined;

  constructor(
    readonly style: ConstructStyle,
    /** The class or function; dotted for static methods. A symbol without file or module is a global. */
    readonly symbol: SymbolRef,
    readonly args: readonly Value[],
    /** What JSON shows in its place. */
    readonly plain: Value,
  ) {
    super();
  }

  /** Properties set after construction, or those that an anonymous subclass implements. */
  get properties(): Readonly<Record<string, Value>> | undefined {
    return this.extras;
  }

  /** The same value with properties. */
  withProperties(properties: Readonly<Record<string, Value>>): ConstructValue {
    const copy = new ConstructValue(this.style, this.symbol, this.args, this.plain);
    copy.extras = properties;
    return copy;
  }
}

/** A function that gives a value, hands back a parameter, or throws where no value can be made. */
export class FunctionValue extends Special {
  readonly kind = 'function';
  constructor(
    readonly returns: { readonly value: Value } | { readonly parameter: number } | 'throws',
    readonly properties?: Readonly<Record<string, Value>>,
  ) {
    super();
  }
}

/** A value with a type assertion: branded primitives. */
export class AssertionValue extends Special {
  readonly kind = 'assertion';
  constructor(
    readonly value: Value,
    readonly type: TypeText,
  ) {
    super();
  }
}

/** A property keyed by a symbol; it stands in its object under the text of the key. */
export class ComputedValue extends Special {
  readonly kind = 'computed';
  constructor(
    readonly key: SymbolRef,
    readonly value: Value,
  ) {
    super();
  }
}

/** Whether a value is an object literal's. */
export function isRecord(value: Value): value is { readonly [key: string]: Value } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Special) &&
    !(value instanceof Date)
  );
}

/** What JSON can say of a value: dates as ISO 8601, bigints as numbers where exact, no functions and no undefined. */
export function toPlain(value: Value): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Special) return specialToPlain(value as AnySpecial);
  if (Array.isArray(value)) return (value as readonly Value[]).map(item => toPlain(item) ?? null);
  const entries = Object.entries(value).map(([key, item]) => [key, toPlain(item)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** Every class of {@link Special}, told apart by `kind`. */
export type AnySpecial =
  EnumMemberValue | ReferenceValue | ConstructValue | FunctionValue | AssertionValue | ComputedValue;

function specialToPlain(value: AnySpecial): unknown {
  switch (value.kind) {
    case 'enumMember':
      return value.value;
    case 'assertion':
      return toPlain(value.value);
    case 'construct':
      return toPlain(value.plain);
    default:
      return undefined;
  }
}
