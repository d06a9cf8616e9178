import { draftOf } from './dialects';
import { ANY_FORM, TRUE_NODE, type Containment, type Evaluated } from './form';
import type { KeywordContext } from './keywordContext';
import type { FormPart } from './scalarKeywords';
import type { SchemaNode } from './term';

/** Schemas of elements by place, in both dialects of tuples. */
export interface ItemNodes {
  readonly prefix: readonly SchemaNode[];
  /** What the elements after the prefix must obey, if that is said. */
  readonly rest: SchemaNode | undefined;
}

/** Reads `items`, `prefixItems` and `additionalItems`. */
export function readItems(context: KeywordContext): ItemNodes {
  if (Array.isArray(context.read('items')))
    return { prefix: context.list('items'), rest: context.keywordNode('additionalItems') };
  return { prefix: context.list('prefixItems'), rest: context.keywordNode('items') };
}

/** Reads `contains` with its bounds. */
export function readContains(context: KeywordContext): Containment | undefined {
  const node = context.keywordNode('contains');
  if (node === undefined) return undefined;
  return {
    node,
    minimum: context.number('minContains') ?? 1,
    maximum: context.number('maxContains'),
    at: context.at('contains'),
  };
}

/** Reads what is said about arrays. */
export function readArrays(context: KeywordContext): FormPart {
  const part: FormPart = {};
  const { prefix, rest } = readItems(context);
  const contains = readContains(context);
  if (prefix.length > 0) part.prefix = prefix;
  if (rest !== undefined) part.rest = rest;
  if (context.read('uniqueItems') === true) part.unique = true;
  if (contains !== undefined && (contains.minimum > 0 || contains.maximum !== undefined))
    part.contains = [contains];
  const evaluated = evaluateItems(context);
  return evaluated === undefined ? part : { ...part, evaluated };
}

/** What the array keywords evaluate. In 2019-09, what `contains` matches is not evaluated yet. */
function evaluateItems(context: KeywordContext): Evaluated | undefined {
  const { prefix, rest } = readItems(context);
  const contains = draftOf(context.dialect) === 2020 ? readContains(context) : undefined;
  if (prefix.length === 0 && rest === undefined && contains === undefined) return undefined;
  return {
    ...ANY_FORM.evaluated,
    allItems: rest !== undefined || contains?.node === TRUE_NODE,
    items: prefix.length,
    contained: contains === undefined ? [] : [contains.node],
  };
}
