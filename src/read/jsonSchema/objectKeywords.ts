import type { Evaluated } from './form';
import { isJsonArray, isJsonObject, textsOf } from './jsonValue';
import type { KeywordContext } from './keywordContext';
import type { FormPart } from './scalarKeywords';

/** Reads what is said about objects. */
export function readObjects(context: KeywordContext): FormPart {
  const part: FormPart = {};
  const properties = context.named('properties');
  const patterns = context.named('patternProperties');
  const additional = context.keywordNode('additionalProperties');
  const names = context.keywordNode('propertyNames');
  const required = textsOf(context.read('required'));
  const dependent = readDependentRequired(context);
  if (properties.length > 0) part.properties = new Map(properties);
  if (patterns.length > 0) part.patternProperties = new Map(patterns);
  if (names !== undefined) part.propertyNames = names;
  if (required.length > 0) part.required = new Map(required.map(name => [name, context.at('required')]));
  if (dependent.length > 0) part.dependentRequired = new Map(dependent);
  if (additional !== undefined) {
    part.closures = [
      {
        names: new Set(properties.map(([name]) => name)),
        patterns: patterns.map(([pattern]) => pattern),
        node: additional,
      },
    ];
  }
  return part;
}

/** What `properties` and its kin evaluate; to be joined with what the array keywords do. */
export function evaluateProperties(context: KeywordContext, evaluated: Evaluated): Evaluated {
  const names = new Set(context.named('properties').map(([name]) => name));
  const patterns = context.named('patternProperties').map(([pattern]) => pattern);
  const isAll = context.read('additionalProperties') !== undefined;
  if (names.size === 0 && patterns.length === 0 && !isAll) return evaluated;
  return { ...evaluated, allProperties: isAll, names, patterns };
}

/** Which properties each property brings with it: `dependentRequired`, and the lists of `dependencies`. */
export function readDependentRequired(
  context: KeywordContext,
): readonly (readonly [string, readonly string[]])[] {
  return ['dependentRequired', 'dependencies'].flatMap(keyword => {
    const value = context.read(keyword);
    if (!isJsonObject(value)) return [];
    return Object.entries(value).flatMap(([name, others]) => {
      const list = typeof others === 'string' ? [others] : isJsonArray(others) ? textsOf(others) : [];
      return list.length === 0 ? [] : [[name, list] as const];
    });
  });
}
