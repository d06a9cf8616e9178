import type { SymbolRef, TypeText } from '../shape/shape';
import {
  type AnySpecial,
  ComputedValue,
  ConstructValue,
  type FunctionValue,
  isRecord,
  Special,
  type Value,
} from '../shape/values';
import { printTypeComment, type ModuleSyntax } from './moduleSyntax';
import { isPlainName, printKey, printText } from './printText';

/** Says under which local name a symbol is used, and remembers that it must be imported. */
export interface Names {
  /** For use as a value. */
  value(symbol: SymbolRef): string;
  /** A type's source text, its symbols under their local names. */
  type(text: TypeText): string;
}

/** What values are printed by. */
export interface PrintContext {
  readonly names: Names;
  readonly syntax: ModuleSyntax;
  /** Whether the compile target knows `1n`. */
  readonly bigintLiterals: boolean;
  /**
   * Says what the compiler cannot infer: promises are calls of async functions, which hand on the type of their place
   * where `Promise.resolve` does not, and what is assigned to a function or an instance is `as const`.
   */
  readonly explicit?: boolean;
  /** Whether the value stands where literals lose their types. */
  readonly isAssigned?: boolean;
}

type Properties = Readonly<Record<string, Value>>;

/** The expression for a value, on as few lines as Prettier needs to lay it out: it keeps objects open whose first line ends at the brace. */
export function printValue(value: Value, context: PrintContext): string {
  if (value instanceof Special) return printSpecial(value as AnySpecial, context);
  if (Array.isArray(value)) return `[${printAll(value as readonly Value[], context)}]`;
  if (value instanceof Date) return `new Date(${printText(value.toISOString())})`;
  if (isRecord(value)) return printObject(value, context);
  if (typeof value === 'string') return asConstant(printText(value), context);
  if (typeof value === 'bigint')
    return context.bigintLiterals ? `${value.toString()}n` : `BigInt("${value.toString()}")`;
  const text = printConstant(value as Parameters<typeof printConstant>[0]);
  return typeof value === 'number' || typeof value === 'boolean' ? asConstant(text, context) : text;
}

/** An object literal; `more` are further members, such as spreads, as text. */
export function printObject(value: Properties, context: PrintContext, more: readonly string[] = []): string {
  const members = Object.entries(value).map(
    ([key, item]) => `${printLabel(key, item, context)}: ${printValue(item, context)}`,
  );
  const all = [...members, ...more];
  return all.length === 0 ? '{}' : `{\n${all.join(',\n')}\n}`;
}

function asConstant(text: string, { isAssigned = false, syntax }: PrintContext): string {
  if (!isAssigned) return text;
  return syntax === 'typescript' ? `${text} as const` : `${printTypeComment('type', 'const')} (${text})`;
}

function printConstant(value: number | boolean | null | undefined): string {
  if (Object.is(value, -0)) return '-0';
  // `Infinity` is a number to the compiler; only a literal has the type `1e999`.
  return typeof value === 'number' && Math.abs(value) === Infinity
    ? `${value < 0 ? '-' : ''}1e999`
    : String(value);
}

function printAll(values: readonly Value[], context: PrintContext): string {
  return values.map(value => printValue(value, context)).join(', ');
}

function printLabel(key: string, item: Value, { names }: PrintContext): string {
  return item instanceof ComputedValue ? `[${names.value(item.key)}]` : printKey(key);
}

function printSpecial(value: AnySpecial, context: PrintContext): string {
  const { names } = context;
  switch (value.kind) {
    case 'enumMember':
      return (
        names.value(value.symbol) +
        (isPlainName(value.member) ? `.${value.member}` : `[${printText(value.member)}]`)
      );
    case 'reference':
      return names.value(value.symbol);
    case 'assertion': {
      const [inner, type] = [printValue(value.value, context), names.type(value.type)];
      return context.syntax === 'typescript'
        ? `(${inner} as ${type})`
        : `(${printTypeComment('type', type)} (${inner}))`;
    }
    case 'function':
      return withProperties(printArrow(value, context), value.properties, context);
    case 'construct':
      return printConstruct(value, context);
    case 'computed':
      return printValue(value.value, context);
  }
}

function withProperties(code: string, properties: Properties | undefined, context: PrintContext): string {
  if (properties === undefined) return code;
  const inner = { ...context, isAssigned: context.explicit === true };
  return `Object.assign(${code}, ${printObject(properties, inner)})`;
}

function printArrow({ returns }: FunctionValue, context: PrintContext): string {
  if (returns === 'throws') return '(() => { throw new Error("Not implemented"); })';
  if ('parameter' in returns) {
    const others = Array.from({ length: returns.parameter }, (_, at) => `other${String(at + 1)}`);
    return context.syntax === 'typescript'
      ? `(<T>(${others.map(name => `${name}: unknown, `).join('')}value: T) => value)`
      : `((${[...others, 'value'].join(', ')}) => value)`;
  }
  const { value } = returns;
  if (isAsync(value)) return printAsync(value, context);
  return value === undefined ? '(() => {})' : `(() => (${printValue(value, context)}))`;
}

/** A promise that a function may return by being async; the compiler widens a bare literal in that place. */
function isAsync(value: Value): value is ConstructValue {
  if (!(value instanceof ConstructValue) || value.style !== 'promise') return false;
  return value.args.length === 0 || typeof value.args[0] === 'object';
}

function printAsync({ args }: ConstructValue, context: PrintContext): string {
  return args.length === 0 ? '(async () => {})' : `(async () => (${printAll(args, context)}))`;
}

function printConstruct(value: ConstructValue, context: PrintContext): string {
  const { style, args, properties } = value;
  const items = printAll(args, context);
  if (style === 'generator') return `(function* () { yield* ${items}; })()`;
  if (style === 'asyncGenerator') return `(async function* () { yield* ${items}; })()`;
  if (style === 'promise')
    return context.explicit === true && isAsync(value)
      ? `${printAsync(value, context)}()`
      : `Promise.resolve(${items})`;
  const name = context.names.value(value.symbol);
  if (style === 'subclass')
    return `new (class extends ${name} {\n${printOverrides(properties ?? {}, context)}\n})(${items})`;
  return withProperties(`${style === 'new' ? 'new ' : ''}${name}(${items})`, properties, context);
}

function printOverrides(properties: Properties, context: PrintContext): string {
  const overriding = context.syntax === 'typescript' ? 'override' : '/** @override */';
  return Object.entries(properties)
    .map(([key, item]) => `${overriding} ${printLabel(key, item, context)} = ${printValue(item, context)};`)
    .join('\n');
}
