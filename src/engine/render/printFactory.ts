import { isRecord, type Value } from '../shape/values';
import type { CodeStyle } from './codeStyle';
import type { ValuePrinter } from './printValue';
import type { FixtureDeclaration } from './renderModule';

/** A function that makes a value of a type, and takes overrides where the type allows some. */
export function printFactory(
  fixture: FixtureDeclaration,
  type: string,
  printer: ValuePrinter,
  style: CodeStyle,
): string {
  const { value, name } = fixture;
  const overrides = fixture.overrides ?? 'partial';
  if (!isRecord(value) || overrides === 'none')
    return wrap({ name, type, body: printer.print(value, 1, style.indent.length + 8) }, style);
  const base = overrides === 'partial' ? type : printMember(type, overrides.discriminant, value, printer);
  const nested =
    overrides === 'partial'
      ? Object.entries(value).filter(
          ([key, item]) => isRecord(item) && /^[A-Za-z_$][\w$]*$/.test(key) && Object.keys(item).length > 0,
        )
      : [];
  const keys = nested.map(([key]) => key);
  const spreads = [
    '...overrides',
    ...nested.map(
      ([key, item]) => `${key}: ${withSpread(printer.print(item, 2, 0), `...overrides.${key}`, style, 2)}`,
    ),
  ];
  const body = spreads.reduce(
    (text, spread) => withSpread(text, spread, style, 1),
    printWithout(value, keys, printer),
  );
  return wrap({ name, type, body, parameter: printParameter(base, keys, style) }, style);
}

interface FactoryParts {
  readonly name: string;
  readonly type: string;
  readonly body: string;
  /** Type of the overrides. */
  readonly parameter?: string;
}

function wrap({ name, type, body, parameter }: FactoryParts, style: CodeStyle): string {
  const end = style.semicolons ? ';' : '';
  const block = `{\n${style.indent}return ${body}${end}\n}`;
  if (style.syntax === 'typescript') {
    const list = parameter === undefined ? '' : `overrides: ${parameter} = {}`;
    return `export function ${name}(${list}): ${type} ${block}`;
  }
  const tags = [
    ...(parameter === undefined ? [] : [`@param {${parameter}} [overrides]`]),
    `@returns {${type}}`,
  ];
  const comment = `/**\n${tags.map(tag => ` * ${tag}\n`).join('')} */\n`;
  const list = parameter === undefined ? '' : 'overrides = {}';
  return style.syntax === 'commonjs'
    ? `${comment}exports.${name} = function ${name}(${list}) ${block}${end}`
    : `${comment}export function ${name}(${list}) ${block}`;
}

function printWithout(
  value: { readonly [key: string]: Value },
  keys: readonly string[],
  printer: ValuePrinter,
): string {
  return printer.print(
    Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))),
    1,
    0,
  );
}

/** Nested objects may be overridden in part too. */
function printParameter(type: string, nested: readonly string[], style: CodeStyle): string {
  if (nested.length === 0) return `Partial<${type}>`;
  const quote = style.quotes === 'single' ? "'" : '"';
  const names = nested.map(key => `${quote}${key}${quote}`).join(' | ');
  const parts = nested.map(key => `${key}?: Partial<${type}[${quote}${key}${quote}]>`).join('; ');
  return `Omit<Partial<${type}>, ${names}> & { ${parts} }`;
}

function printMember(
  type: string,
  discriminant: string,
  value: { readonly [key: string]: Value },
  printer: ValuePrinter,
): string {
  return `Extract<${type}, { ${discriminant}: ${printer.print(value[discriminant], 0, 0)} }>`;
}

function withSpread(object: string, spread: string, style: CodeStyle, indent: number): string {
  const pad = style.indent.repeat(indent);
  const comma = style.trailingComma === 'none' ? '' : ',';
  if (object === '{}') return `{\n${pad}${style.indent}${spread}${comma}\n${pad}}`;
  const before = object.slice(0, object.lastIndexOf('\n'));
  return `${before}${before.endsWith(',') ? '' : ','}\n${pad}${style.indent}${spread}${comma}\n${pad}}`;
}
