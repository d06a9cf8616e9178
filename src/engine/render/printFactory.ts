import { isRecord } from '../shape/values';
import { isPlainName } from './printText';
import { printObject, printValue, type PrintContext } from './printValue';
import type { FixtureDeclaration } from './renderModule';

/** A function that makes a value of a type, and takes overrides where the type allows some. */
export function printFactory(fixture: FixtureDeclaration, type: string, context: PrintContext): string {
  const { value, name, overrides = 'partial' } = fixture;
  const parts = { name, type };
  if (!isRecord(value) || overrides === 'none')
    return printFunction({ ...parts, body: printValue(value, context) }, context);
  if (overrides !== 'partial') {
    const { discriminant } = overrides;
    const member = `Extract<${type}, { ${discriminant}: ${printValue(value[discriminant], context)} }>`;
    const body = printObject(value, context, ['...overrides']);
    return printFunction({ ...parts, body, parameter: `Partial<${member}>` }, context);
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
  return printFunction({ ...parts, body, parameter: printParameter(type, keys) }, context);
}

interface FactoryParts {
  readonly name: string;
  readonly type: string;
  readonly body: string;
  /** Type of the overrides. */
  readonly parameter?: string;
}

function printFunction({ name, type, body, parameter }: FactoryParts, { syntax }: PrintContext): string {
  const block = `{\nreturn ${body};\n}`;
  if (syntax === 'typescript') {
    const list = parameter === undefined ? '' : `overrides: ${parameter} = {}`;
    return `export function ${name}(${list}): ${type} ${block}`;
  }
  const tags = [
    ...(parameter === undefined ? [] : [`@param {${parameter}} [overrides]`]),
    `@returns {${type}}`,
  ];
  const comment = `/**\n${tags.map(tag => ` * ${tag}\n`).join('')} */\n`;
  const list = parameter === undefined ? '' : 'overrides = {}';
  return syntax === 'commonjs'
    ? `${comment}exports.${name} = function ${name}(${list}) ${block};`
    : `${comment}export function ${name}(${list}) ${block}`;
}

/** Nested objects may be overridden in part too. */
function printParameter(type: string, nested: readonly string[]): string {
  if (nested.length === 0) return `Partial<${type}>`;
  const names = nested.map(key => `"${key}"`).join(' | ');
  const parts = nested.map(key => `${key}?: Partial<${type}["${key}"]>`).join('; ');
  return `Omit<Partial<${type}>, ${names}> & { ${parts} }`;
}
