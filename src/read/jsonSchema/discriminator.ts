import { isJsonObject, ownValue, textsOf, type JsonObject } from './jsonValue';
import type { KeywordContext } from './keywordContext';
import type { SchemaLocation } from './location';
import { definitionName } from './notes';
import type { SchemaNode } from './term';

/**
 * The branches of `anyOf` or `oneOf`. Where OpenAPI's `discriminator` stands beside them, each branch that is a
 * reference has the tag that the mapping or its own name gives it, if its schema lets it.
 */
export function branchNodes(context: KeywordContext, keyword: 'anyOf' | 'oneOf'): readonly SchemaNode[] {
  const branches = context.list(keyword);
  const discriminator = readDiscriminator(context.schema);
  if (discriminator === undefined) return branches;
  return branches.map((branch, at) => {
    const target = targetOf(context, keyword, at);
    if (target === undefined) return branch;
    return withTag(branch, { discriminator, target, from: context.location }, context);
  });
}

/** The tags that a schema has because it extends, by `allOf`, one with a `discriminator`. */
export function inheritedTags(context: KeywordContext): readonly SchemaNode[] {
  const bases = context.list('allOf').flatMap((_node, at) => targetOf(context, 'allOf', at) ?? []);
  return bases.flatMap(base => {
    const discriminator = isJsonObject(base.schema) ? readDiscriminator(base.schema) : undefined;
    if (discriminator === undefined || definitionName(context.location.pointer) === undefined) return [];
    const tag = tagNode({ discriminator, target: context.location, from: base }, context);
    const { expander } = context;
    const own = expander.pool.all(tag, ...context.list('allOf'));
    return expander.whyNever(own) === undefined ? [tag] : [];
  });
}

interface Discriminator {
  readonly property: string;
  readonly mapping: JsonObject;
}

/** Swagger 2.0 has the name of the property only. */
function readDiscriminator(schema: JsonObject): Discriminator | undefined {
  const value = ownValue(schema, 'discriminator');
  if (typeof value === 'string') return { property: value, mapping: {} };
  if (!isJsonObject(value)) return undefined;
  const [property] = textsOf([ownValue(value, 'propertyName') ?? null]);
  const mapping = ownValue(value, 'mapping');
  return property === undefined ? undefined : { property, mapping: isJsonObject(mapping) ? mapping : {} };
}

function targetOf(context: KeywordContext, keyword: string, at: number): SchemaLocation | undefined {
  const { registry } = context.expander;
  const branch = registry.child(context.location, keyword, at);
  const reference = isJsonObject(branch?.schema) ? ownValue(branch.schema, '$ref') : undefined;
  return branch !== undefined && typeof reference === 'string'
    ? registry.resolve(reference, branch)
    : undefined;
}

interface Tagging {
  readonly discriminator: Discriminator;
  /** The schema that gets the tag. */
  readonly target: SchemaLocation;
  /** The schema that has the discriminator. */
  readonly from: SchemaLocation;
}

function withTag(branch: SchemaNode, tagging: Tagging, context: KeywordContext): SchemaNode {
  const { expander } = context;
  const tagged = expander.pool.all(branch, tagNode(tagging, context));
  return expander.whyNever(tagged) === undefined ? tagged : branch;
}

function tagNode(tagging: Tagging, { expander, location, scope }: KeywordContext): SchemaNode {
  const { property } = tagging.discriminator;
  const schema = {
    type: 'object',
    properties: { [property]: { enum: tagsOf(tagging, expander.registry) } },
    required: [property],
  };
  return expander.schemaNode(expander.registry.synthesize(schema, location), scope);
}

/** The values that the mapping gives to a schema; its name where there are none. */
function tagsOf(
  { discriminator, target, from }: Tagging,
  registry: KeywordContext['expander']['registry'],
): readonly string[] {
  const name = definitionName(target.pointer);
  const isTarget = (to: string): boolean => {
    if (to === name) return true;
    try {
      return registry.resolve(to, from) === target;
    } catch {
      return false;
    }
  };
  const tags = Object.entries(discriminator.mapping).flatMap(([tag, to]) =>
    typeof to === 'string' && isTarget(to) ? [tag] : [],
  );
  return tags.length > 0 ? tags : [name ?? target.pointer.slice(target.pointer.lastIndexOf('/') + 1)];
}
