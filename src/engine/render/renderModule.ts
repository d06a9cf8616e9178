import type { SymbolRef, TypeText } from '../shape/shape';
import { FunctionValue, type Value } from '../shape/values';
import type { CodeStyle } from './codeStyle';
import { Imports } from './imports';
import { printMarker, type Marker } from './marker';
import { printExport, printTypeComment } from './moduleSyntax';
import { printFactory } from './printFactory';
import { ValuePrinter } from './printValue';

/** How a fixture may stand in its file. */
export const FIXTURE_STYLES = ['const', 'satisfies', 'factory'] as const;
export type FixtureStyle = (typeof FIXTURE_STYLES)[number];

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

/** Renders fixtures as one module of TypeScript or, with types in comments, JavaScript: imports, then each fixture under its marker. Pure. */
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
  if (style.syntax !== 'typescript') return printJavaScript(fixture, full, printer, style);
  if (fixture.style === 'satisfies') {
    const printed = printer.print(fixture.value, 0, fixture.name.length + 16);
    const operand = fixture.value instanceof FunctionValue ? `(${printed})` : printed;
    return `export const ${fixture.name} = ${operand} satisfies ${full}${end}`;
  }
  const head = `export const ${fixture.name}: ${full} = `;
  return `${head}${printer.print(fixture.value, 0, head.length + 1)}${end}`;
}

function printJavaScript(
  { name, value, style: how }: FixtureDeclaration,
  type: string,
  printer: ValuePrinter,
  style: CodeStyle,
): string {
  const end = style.semicolons ? ';' : '';
  const head = printExport(name, style.syntax);
  if (how === 'satisfies')
    return `${head}${printTypeComment('satisfies', type)} (${printer.print(value, 0, head.length + 1)})${end}`;
  return `${printTypeComment('type', type)}\n${head}${printer.print(value, 0, head.length + 1)}${end}`;
}

function listOf(type: string): string {
  return /[\s&|?]/.test(type.replace(/\bimport\([^)]*\)/g, '')) ? `Array<${type}>` : `${type}[]`;
}
