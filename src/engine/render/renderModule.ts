import type { SymbolRef, TypeText } from '../shape/shape';
import type { Value } from '../shape/values';
import { Imports } from './imports';
import { printMarker, type Marker } from './marker';
import { printExport, printTypeComment, type ModuleSyntax } from './moduleSyntax';
import { printFactory } from './printFactory';
import { printValue, type PrintContext } from './printValue';

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
  /** Whether it says what the compiler cannot infer, as {@link PrintContext} describes. */
  readonly explicit?: boolean;
  readonly marker: Marker;
}

/** What the rendering of a module needs to know of its surroundings. */
export interface RenderContext {
  readonly syntax: ModuleSyntax;
  /** Whether the compile target knows `1n`. */
  readonly bigintLiterals: boolean;
  readonly specifierOf: (symbol: SymbolRef) => string;
}

/** Renders fixtures as one module of TypeScript or, with types in comments, JavaScript: imports, then each fixture under its marker. Its layout is left to Prettier. Pure. */
export function renderModule(fixtures: readonly FixtureDeclaration[], context: RenderContext): string {
  const { specifierOf, ...surroundings } = context;
  const names = new Imports(
    specifierOf,
    context.syntax,
    fixtures.map(fixture => fixture.name),
  );
  const bodies = fixtures.map(fixture => {
    const type = fixture.type && names.type(fixture.type);
    const print: PrintContext = { ...surroundings, names, explicit: fixture.explicit === true };
    return `${printMarker(fixture.marker)}\n${printFixture(fixture, type, print)}`;
  });
  const head = names.print().join('\n');
  return `${[...(head === '' ? [] : [head]), ...bodies].join('\n\n')}\n`;
}

function printFixture(fixture: FixtureDeclaration, type: string | undefined, context: PrintContext): string {
  const { name, style, isList } = fixture;
  if (type === undefined) return `${printExport(name, context.syntax)}${printValue(fixture.value, context)};`;
  if (style === 'factory') return printFactory(fixture, type, context);
  const full = isList ? listOf(type) : type;
  const value = printValue(fixture.value, context);
  if (context.syntax !== 'typescript') {
    const head = printExport(name, context.syntax);
    return style === 'satisfies'
      ? `${head}${printTypeComment('satisfies', full)} (${value});`
      : `${printTypeComment('type', full)}\n${head}${value};`;
  }
  return style === 'satisfies'
    ? `export const ${name} = ${value} satisfies ${full};`
    : `export const ${name}: ${full} = ${value};`;
}

function listOf(type: string): string {
  return /[\s&|?]/.test(type.replace(/\bimport\([^)]*\)/g, '')) ? `Array<${type}>` : `${type}[]`;
}
