import type { SymbolRef, TypeText } from '../shape/shape';
import { isRecord, type Value } from '../shape/values';
import { Imports } from './imports';
import { printMarker, type Marker } from './marker';
import { isPlainName } from './printText';
import { printObject, printValue, type PrintContext } from './printValue';

/** How a fixture stands in its file. */
export type FixtureStyle = 'const' | 'satisfies' | 'factory';

/** One fixture of a module. */
export interface FixtureDeclaration {
  /** Name of the constant or function. */
  readonly name: string;
  readonly type: TypeText;
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
  /** Whether the compile target knows `1n`. */
  readonly bigintLiterals: boolean;
  readonly specifierOf: (symbol: SymbolRef) => string;
}

/** Renders fixtures as one TypeScript module: imports, then each fixture under its marker. Its layout is left to Prettier. Pure. */
export function renderModule(
  fixtures: readonly FixtureDeclaration[],
  { specifierOf, bigintLiterals }: RenderContext,
): string {
  const names = new Imports(
    specifierOf,
    fixtures.map(fixture => fixture.name),
  );
  const bodies = fixtures.map(fixture => {
    const type = names.type(fixture.type);
    const context = { names, bigintLiterals, explicit: fixture.explicit === true };
    return `${printMarker(fixture.marker)}\n${printFixture(fixture, type, context)}`;
  });
  const head = names.print().join('\n');
  return `${[...(head === '' ? [] : [head]), ...bodies].join('\n\n')}\n`;
}

function printFixture(fixture: FixtureDeclaration, type: string, context: PrintContext): string {
  const { name, value } = fixture;
  if (fixture.style === 'factory') return printFactory(fixture, type, context);
  const full = fixture.isList ? listOf(type) : type;
  return fixture.style === 'satisfies'
    ? `export const ${name} = ${printValue(value, context)} satisfies ${full};`
    : `export const ${name}: ${full} = ${printValue(value, context)};`;
}

function listOf(type: string): string {
  return /[\s&|?]/.test(type) ? `Array<${type}>` : `${type}[]`;
}

function printFactory(fixture: FixtureDeclaration, type: string, context: PrintContext): string {
  const { value, name, overrides = 'partial' } = fixture;
  if (!isRecord(value) || overrides === 'none')
    return `export function ${name}(): ${type} {\nreturn ${printValue(value, context)};\n}`;
  if (overrides !== 'partial') {
    const { discriminant } = overrides;
    const member = `Extract<${type}, { ${discriminant}: ${printValue(value[discriminant], context)} }>`;
    const body = printObject(value, context, ['...overrides']);
    return `export function ${name}(overrides: Partial<${member}> = {}): ${type} {\nreturn ${body};\n}`;
  }
  const nested = Object.entries(value).flatMap(([key, item]) =>
    isRecord(item) && isPlainName(key) && Object.keys(item).length > 0 ? [{ key, item }] : [],
  );
  const keys = nested.map(({ key }) => key);
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  const body = printObject(kept, context, [
    '...overrides',
    ...nested.map(({ key, item }) => `${key}: ${printObject(item, context, [`...overrides.${key}`])}`),
  ]);
  return `export function ${name}(${printParameter(type, keys)} = {}): ${type} {\nreturn ${body};\n}`;
}

/** Nested objects may be overridden in part too. */
function printParameter(type: string, nested: readonly string[]): string {
  if (nested.length === 0) return `overrides: Partial<${type}>`;
  const names = nested.map(key => `"${key}"`).join(' | ');
  const parts = nested.map(key => `${key}?: Partial<${type}["${key}"]>`).join('; ');
  return `overrides: Omit<Partial<${type}>, ${names}> & { ${parts} }`;
}
