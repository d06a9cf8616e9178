import { readContains, readItems } from './arrayKeywords';
import { draftOf } from './dialects';
import type { Expander } from './expander';
import { joinChoices } from './expander';
import { presence, referencedNodes } from './expandSchema';
import { ANY_FORM, TRUE_NODE, type Form, type Forms, type Limit } from './form';
import { textsOf } from './jsonValue';
import { KeywordContext } from './keywordContext';
import { readDependentRequired } from './objectKeywords';
import { BOUNDS, readLimits, readValues } from './scalarKeywords';
import type { SchemaNode, SchemaTerm } from './term';
import { ALL_TYPES, NUMBER, TYPE, typesNamed } from './types';

type Part = Partial<Form>;
type Way = Part | SchemaNode;

/** The ways to disobey a schema: one of its keywords is broken, which one is free. */
export function negateSchema(term: SchemaTerm, expander: Expander): Forms {
  const context = new KeywordContext(term, expander);
  const [reference] = referencedNodes(context);
  // Up to draft-07 some take a reference to hide its siblings; to break the reference breaks it for everybody.
  if (reference !== undefined && draftOf(context.dialect) < 2019)
    return expander.expand(expander.pool.negate(reference));
  const ways = READERS.flatMap(read => read(context));
  const forms = joinChoices(ways.map(way => toForms(way, expander)));
  // What is broken evaluates nothing, though schemas may hold inside it.
  return { ...forms, list: forms.list.map(form => ({ ...form, evaluated: ANY_FORM.evaluated, notes: {} })) };
}

function toForms(way: Way, expander: Expander): Forms {
  if ('terms' in way) return expander.expand(way);
  return { list: [{ ...ANY_FORM, ...way }], isComplete: true };
}

const READERS: readonly ((context: KeywordContext) => readonly Way[])[] = [
  breakTypes,
  breakBounds,
  breakTexts,
  breakItems,
  breakContains,
  breakRequired,
  breakProperties,
  breakOtherProperties,
  breakJoined,
  breakChoices,
  breakCondition,
  breakDependencies,
  breakUnevaluated,
];

function breakTypes(context: KeywordContext): readonly Way[] {
  const ways: Way[] = [];
  const named = typesNamed(context.read('type'));
  const values = readValues(context);
  if (named !== 0)
    ways.push({
      types: ALL_TYPES & ~(context.read('nullable') === true ? named | TYPE.null : named),
      typesAt: context.at('type'),
    });
  if (values !== undefined) ways.push({ notValues: values });
  return ways.filter(way => !('types' in way) || way.types !== 0);
}

const OPPOSITE = {
  minimum: 'exclusiveMaximum',
  maximum: 'exclusiveMinimum',
  exclusiveMinimum: 'maximum',
  exclusiveMaximum: 'minimum',
  minLength: 'maxLength',
  maxLength: 'minLength',
  minItems: 'maxItems',
  maxItems: 'minItems',
  minProperties: 'maxProperties',
  maxProperties: 'minProperties',
} as const;

function breakBounds(context: KeywordContext): readonly Way[] {
  const limits = readLimits(context);
  return BOUNDS.flatMap(([name, types]): Way[] => {
    const limit = limits[name];
    if (limit === undefined) return [];
    const step = types === NUMBER ? 0 : name.startsWith('min') ? -1 : 1;
    const value = limit.value + step;
    if (value < 0 && step !== 0) return [];
    const opposite: Limit = { value, at: limit.at };
    return [{ types, limits: { [OPPOSITE[name]]: opposite } }];
  });
}

function breakTexts(context: KeywordContext): readonly Way[] {
  const pattern = context.read('pattern');
  const step = context.number('multipleOf');
  const ways: Way[] = [];
  if (typeof pattern === 'string') ways.push({ types: TYPE.string, notPatterns: [pattern] });
  if (step !== undefined && Number.isInteger(step)) ways.push({ types: TYPE.fraction });
  if (step !== undefined && step !== 1) ways.push({ types: NUMBER, isLoose: true });
  if (context.read('format') !== undefined) ways.push({ types: TYPE.string, isLoose: true });
  return ways;
}

function breakItems(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  const { prefix, rest } = readItems(context);
  const nodes = rest === undefined ? prefix : [...prefix, rest];
  const ways = nodes.map((node, at): Way => ({
    types: TYPE.array,
    prefix: [...prefix.slice(0, at).map(() => TRUE_NODE), pool.negate(node)],
    limits: { minItems: { value: at + 1, at: context.at('items') } },
  }));
  if (context.read('uniqueItems') === true) ways.push(pigeons(context));
  return ways;
}

/** Three booleans are never all different. */
function pigeons(context: KeywordContext): Way {
  const { expander, location, scope } = context;
  const schema = { type: 'array', items: { type: 'boolean' }, minItems: 3 };
  return expander.schemaNode(expander.registry.synthesize(schema, location), scope);
}

function breakContains(context: KeywordContext): readonly Way[] {
  const contains = readContains(context);
  if (contains === undefined) return [];
  const { pool } = context.expander;
  const { node, minimum, maximum, at } = contains;
  const ways: Way[] = [];
  if (minimum === 1) ways.push({ types: TYPE.array, rest: pool.negate(node) });
  if (minimum > 1)
    ways.push({ types: TYPE.array, contains: [{ node, minimum: 0, maximum: minimum - 1, at }] });
  if (maximum !== undefined)
    ways.push({
      types: TYPE.array,
      contains: [{ node, minimum: maximum + 1, maximum: undefined, at }],
    });
  return ways;
}

function breakRequired(context: KeywordContext): readonly Way[] {
  const never = context.expander.pool.never(`it is excluded at ${context.at('required')}`);
  return textsOf(context.read('required')).map(name => ({
    types: TYPE.object,
    properties: new Map([[name, never]]),
  }));
}

function breakProperties(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  return context
    .named('properties')
    .filter(([, node]) => node !== TRUE_NODE)
    .map(([name, node]) => withProperty(name, pool.negate(node), context.at('properties')));
}

function withProperty(name: string, node: SchemaNode, at: string): Way {
  return { types: TYPE.object, properties: new Map([[name, node]]), required: new Map([[name, at]]) };
}

/** Further properties: some that the schema does not name, made so that they break what further ones must be. */
function breakOtherProperties(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  const ways: Way[] = [];
  const additional = context.keywordNode('additionalProperties');
  if (additional !== undefined && additional !== TRUE_NODE)
    ways.push({
      ...withProperty(freshName(context), pool.negate(additional), context.at('additionalProperties')),
      isLoose: context.named('patternProperties').length > 0,
    });
  const patterns = context.named('patternProperties').filter(([, node]) => node !== TRUE_NODE);
  if (patterns.length > 0 || context.read('propertyNames') !== undefined)
    ways.push({ types: TYPE.object, isLoose: true });
  return ways;
}

/** A name that a schema does not have. */
function freshName(context: KeywordContext): string {
  const taken = new Set(context.named('properties').map(([name]) => name));
  let name = 'extra';
  for (let at = 2; taken.has(name); at += 1) name = `extra${at}`;
  return name;
}

function breakJoined(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  const not = context.keywordNode('not');
  const broken = [...referencedNodes(context), ...context.list('allOf')].map(node => pool.negate(node));
  return not === undefined ? broken : [...broken, not];
}

function breakChoices(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  const ways: Way[] = [];
  const anyOf = context.list('anyOf');
  const oneOf = context.list('oneOf');
  if (anyOf.length > 0) ways.push(pool.all(...anyOf.map(node => pool.negate(node))));
  if (oneOf.length > 0) {
    ways.push(pool.all(...oneOf.map(node => pool.negate(node))));
    for (const [at, node] of oneOf.slice(0, 6).entries())
      for (const other of oneOf.slice(at + 1, at + 4)) ways.push(pool.all(node, other));
  }
  return ways;
}

function breakCondition(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  const condition = context.keywordNode('if');
  if (condition === undefined) return [];
  const then = context.node('then');
  const otherwise = context.node('else');
  return [
    ...(then === undefined ? [] : [pool.all(condition, pool.negate(then))]),
    ...(otherwise === undefined ? [] : [pool.all(pool.negate(condition), pool.negate(otherwise))]),
  ];
}

function breakDependencies(context: KeywordContext): readonly Way[] {
  const { pool } = context.expander;
  const required = readDependentRequired(context).flatMap(([name, others]) =>
    others.map((other): Way => {
      const { present } = presence(name, context);
      return pool.all(present, presence(other, context).absent);
    }),
  );
  const schemas = [...context.named('dependentSchemas'), ...context.named('dependencies')].map(
    ([name, node]): Way => pool.all(presence(name, context).present, pool.negate(node)),
  );
  return [...required, ...schemas];
}

function breakUnevaluated(context: KeywordContext): readonly Way[] {
  const ways: Way[] = [];
  const properties = context.keywordNode('unevaluatedProperties');
  const items = context.keywordNode('unevaluatedItems');
  const { pool } = context.expander;
  if (properties !== undefined)
    ways.push({
      ...withProperty(freshName(context), pool.negate(properties), context.at('unevaluatedProperties')),
      isLoose: true,
    });
  if (items !== undefined) ways.push({ types: TYPE.array, isLoose: true });
  return ways;
}
