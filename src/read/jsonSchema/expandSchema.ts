import { readArrays } from './arrayKeywords';
import { combineForms } from './combineForms';
import { branchNodes, inheritedTags } from './discriminator';
import type { Expander } from './expander';
import { joinChoices } from './expander';
import { ANY_FORM, TRUE_NODE, type Form, type Forms } from './form';
import { KeywordContext } from './keywordContext';
import { joinForms } from './mergeForms';
import { readNotes } from './notes';
import { evaluateProperties, readObjects } from './objectKeywords';
import { pruneForm } from './pruneForm';
import { REFERENCE_KEYWORDS, findTarget } from './references';
import { readAbout, readLimits, readNumberFormat, readTexts, readTypes } from './scalarKeywords';
import type { SchemaNode, SchemaTerm } from './term';

/** The ways to obey a schema. */
export function expandSchema(term: SchemaTerm, expander: Expander): Forms {
  const context = new KeywordContext(term, expander);
  const base = pruneForm(readOwnKeywords(context), expander);
  if (typeof base === 'string') return { list: [], isComplete: true, reason: base };
  const parts: Forms[] = [{ list: [base], isComplete: true }];
  for (const node of joinedNodes(context)) parts.push(expander.expand(node));
  parts.push(...readChoices(context));
  const joined = exclude(combineForms(parts, expander), context);
  return addUnevaluated(joined, context);
}

/** What the keywords without schemas in place say. */
function readOwnKeywords(context: KeywordContext): Form {
  const arrays = readArrays(context);
  const own: Form = {
    ...ANY_FORM,
    about: readAbout(context),
    limits: readLimits(context),
    ...readTexts(context),
    ...readObjects(context),
    ...arrays,
    ...readTypes(context),
    evaluated: evaluateProperties(context, arrays.evaluated ?? ANY_FORM.evaluated),
    notes: readNotes(context),
  };
  return joinForms(own, { ...ANY_FORM, ...readNumberFormat(context) }, context.expander.pool);
}

/** Schemas that must hold too: `allOf` and what references lead to. */
function joinedNodes(context: KeywordContext): readonly SchemaNode[] {
  return [...referencedNodes(context), ...context.list('allOf'), ...inheritedTags(context)];
}

/** What the references of a schema lead to. */
export function referencedNodes(context: KeywordContext): readonly SchemaNode[] {
  const { expander } = context;
  return REFERENCE_KEYWORDS.flatMap(keyword => {
    const target = findTarget(context, expander.registry, keyword);
    return target === undefined ? [] : [expander.schemaNode(target, context.scope)];
  });
}

/** The keywords that leave a choice. */
function readChoices(context: KeywordContext): readonly Forms[] {
  const { expander } = context;
  const choices: Forms[] = [];
  const anyOf = branchNodes(context, 'anyOf');
  if (anyOf.length > 0) choices.push(joinChoices(anyOf.map(node => expander.expand(node))));
  const oneOf = oneOfNodes(context);
  if (oneOf.length > 0) choices.push(joinChoices(oneOf.map(node => expander.expand(node))));
  for (const nodes of [conditionNodes(context), ...dependencyNodes(context)]) {
    if (nodes.length > 0) choices.push(joinChoices(nodes.map(node => expander.expand(node))));
  }
  return choices;
}

/** Each branch of `oneOf` without the others. */
export function oneOfNodes(context: KeywordContext): readonly SchemaNode[] {
  const { pool } = context.expander;
  const branches = context.list('oneOf');
  return branchNodes(context, 'oneOf').map((branch, at) =>
    pool.all(branch, ...branches.filter((_other, other) => other !== at).map(other => pool.negate(other))),
  );
}

/** `if` holds and `then` does, or `if` does not hold and `else` does. */
function conditionNodes(context: KeywordContext): readonly SchemaNode[] {
  const { pool } = context.expander;
  const condition = context.keywordNode('if');
  if (condition === undefined) return [];
  const then = context.node('then') ?? TRUE_NODE;
  const otherwise = context.node('else') ?? TRUE_NODE;
  return [pool.all(condition, then), pool.all(pool.negate(condition), otherwise)];
}

/** For each property that brings a schema with it: it is there and the schema holds, or it is not there. */
function dependencyNodes(context: KeywordContext): readonly (readonly SchemaNode[])[] {
  const { pool } = context.expander;
  const named = [...context.named('dependentSchemas'), ...context.named('dependencies')];
  return named
    .filter(([, node]) => node !== TRUE_NODE)
    .map(([name, node]) => {
      const { present, absent } = presence(name, context);
      return [pool.all(present, node), absent];
    });
}

/** The nodes of objects that have a property, and of values that have it not. */
export function presence(
  name: string,
  context: KeywordContext,
): { readonly present: SchemaNode; readonly absent: SchemaNode } {
  const { expander, location, scope } = context;
  const make = (schema: { readonly [key: string]: never }): SchemaNode =>
    expander.schemaNode(expander.registry.synthesize(schema, location), scope);
  const present = { type: 'object', required: [name] };
  const absent = { properties: { [name]: false } };
  return { present: make(present as never), absent: make(absent as never) };
}

function exclude(forms: Forms, context: KeywordContext): Forms {
  const not = context.keywordNode('not');
  if (not === undefined) return forms;
  const { expander } = context;
  return combineNegative(forms, not, expander);
}

function combineNegative(forms: Forms, node: SchemaNode, expander: Expander): Forms {
  const [term, other] = node.terms;
  if (term?.kind === 'schema' && term.positive && other === undefined) return expander.exclude(forms, term);
  return combineForms([forms, expander.expand(expander.pool.negate(node))], expander);
}

/** Applies `unevaluatedProperties` and `unevaluatedItems` to what each way has left. */
function addUnevaluated(forms: Forms, context: KeywordContext): Forms {
  const properties = context.keywordNode('unevaluatedProperties');
  const items = context.keywordNode('unevaluatedItems');
  if (properties === undefined && items === undefined) return forms;
  const { expander } = context;
  let reason: string | undefined;
  const list = forms.list.flatMap(form => {
    const closed = closeItems(closeProperties(form, properties), items, context);
    const pruned = pruneForm(closed, expander);
    if (typeof pruned !== 'string') return [pruned];
    reason ??= pruned;
    return [];
  });
  return {
    list,
    isComplete: forms.isComplete,
    ...(list.length === 0 && { reason: reason ?? forms.reason ?? '' }),
  };
}

function closeProperties(form: Form, node: SchemaNode | undefined): Form {
  const { evaluated } = form;
  if (node === undefined || evaluated.allProperties) return form;
  const closure = { names: evaluated.names, patterns: evaluated.patterns, node };
  return {
    ...form,
    closures: [...form.closures, closure],
    evaluated: { ...evaluated, allProperties: true },
  };
}

function closeItems(form: Form, node: SchemaNode | undefined, context: KeywordContext): Form {
  const { evaluated } = form;
  if (node === undefined || evaluated.allItems) return form;
  const { pool } = context.expander;
  const others: Form = {
    ...ANY_FORM,
    prefix: Array.from({ length: evaluated.items }, () => TRUE_NODE),
    rest: pool.any(node, ...evaluated.contained),
  };
  const joined = joinForms(form, others, pool);
  return { ...joined, evaluated: { ...evaluated, allItems: true } };
}
