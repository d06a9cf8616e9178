import type { SymbolRef, TypeText } from '../shape/shape';
import { FunctionValue, isRecord, type Value } from '../shape/values';
import type { CodeStyle } from './codeStyle';
import { Imports } from './imports';
import { printMarker, type Marker } from './marker';
import { ValuePrinter } from './printValue';

/** How a fixture stands in its file. */
export type FixtureStyle = 'const' | 'satisfies' | 'factory';

/** One fixture of a module. */
export interface FixtureDeclaration {
  /** Name of the constant or function. */
  readonly name: string;
  /** Without it the constant has no annotation; a constant is then all it can be. */
  readonly type?: TypeText;
  readonly value: Value;
  /** True when the value is a list of values of the type. */
  readonly isList: boolean;
  readonly style: FixtureStyle;
  /** What overrides a factory takes: of the whole type, of the union member that a tag tells, or none. */
  readonly overrides?: 'partial' | 'none' | { readonly discriminant: string };
  readonly marker: Marker;
}

/** What the rendering of a module needs to know of its surroundings. */
export interface RenderContext {
  readonly style: CodeStyle;
  readonly specifierOf: (symbol: SymbolRef) => string;
}

/** Renders fixtures as one TypeScript module: imports, then each fixture under its marker. Pure. */
export function renderModule(fixtures: readonly FixtureDeclaration[], context: RenderContext): string {
  const { style, specifierOf } = context;
  const imports = new Imports(
    specifierOf,
    style,
    fixtures.map(fixture => fixture.name),
  );
  const printer = new ValuePrinter(style, imports);
  const bodies = fixtures.map(
    fixture => `${printMarker(fixture.marker)}\n${printFixture(fixture, printer, imports, style)}`,
  );
  const head = imports.print().join('\n');
  const text = [...(head === '' ? [] : [head]), ...bodies].join('\n\n');
  return `${text}\n`.replaceAll('\n', style.endOfLine);
}

function printFixture(
  fixture: FixtureDeclaration,
  printer: ValuePrinter,
  imports: Imports,
  style: CodeStyle,
): string {
  const end = style.semicolons ? ';' : '';
  if (fixture.type === undefined) {
    const head = `export const ${fixture.name} = `;
    return `${head}${printer.print(fixture.value, 0, head.length + 1)}${end}`;
  }
  const type = imports.type(fixture.type);
  if (fixture.style === 'factory') return printFactory(fixture, type, printer, style);
  const full = fixture.isList ? listOf(type) : type;
  if (fixture.style === 'satisfies') {
    const printed = printer.print(fixture.value, 0, fixture.name.length + 16);
    const operand = fixture.value instanceof FunctionValue ? `(${printed})` : printed;
    return `export const ${fixture.name} = ${operand} satisfies ${full}${end}`;
  }
  const head = `export const ${fixture.name}: ${full} = `;
  return `${head}${printer.print(fixture.value, 0, head.length + 1)}${end}`;
}

function listOf(type: string): string {
  return /[\s&|?]/.test(type) ? `Array<${type}>` : `${type}[]`;
}

function printFactory(
  fixture: FixtureDeclaration,
  type: string,
  printer: ValuePrinter,
  style: CodeStyle,
): string {
  const { value, name } = fixture;
  const end = style.semicolons ? ';' : '';
  const overrides = fixture.overrides ?? 'partial';
  if (!isRecord(value) || overrides === 'none') {
    return `export function ${name}(): ${type} {\n${style.indent}return ${printer.print(value, 1, style.indent.length + 8)}${end}\n}`;
  }
  const base = overrides === 'partial' ? type : printMember(type, overrides.discriminant, value, printer);
  const nested =
    overrides === 'partial'
      ? Object.entries(value).filter(
          ([key, item]) => isRecord(item) && /^[A-Za-z_$][\w$]*$/.test(key) && Object.keys(item).length > 0,
        )
      : [];
  const parameter = printParameter(
    base,
    nested.map(([key]) => key),
    style,
  );
  const body = printer.print(value, 1, 0);
  const spreads = [
    '...overrides',
    ...nested.map(
      ([key, item]) => `${key}: ${withSpread(printer.print(item, 2, 0), `...overrides.${key}`, style, 2)}`,
    ),
  ];
  const kept = printWithout(
    value,
    nested.map(([key]) => key),
    printer,
  );
  const inner = spreads.reduce(
    (text, spread) => withSpread(text, spread, style, 1),
    nested.length > 0 ? kept : body,
  );
  return `export function ${name}(${parameter} = {}): ${type} {\n${style.indent}return ${inner}${end}\n}`;
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
  if (nested.length === 0) return `overrides: Partial<${type}>`;
  const quote = style.quotes === 'single' ? "'" : '"';
  const names = nested.map(key => `${quote}${key}${quote}`).join(' | ');
  const parts = nested.map(key => `${key}?: Partial<${type}[${quote}${key}${quote}]>`).join('; ');
  return `overrides: Omit<Partial<${type}>, ${names}> & { ${parts} }`;
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
