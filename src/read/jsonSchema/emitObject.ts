import type { IndexShape, PropertyShape } from '../../engine/shape/shape';
import type { Emission } from './emission';
import type { Written } from './emitForm';
import { TRUE_NODE, type Form } from './form';
import { isJsonObject } from './jsonValue';
import { propertyNode } from './propertyNode';
import type { SchemaNode } from './term';
import { isNever } from './termPool';

/** Names that `propertyNames` may list for them to count as properties. */
const MOST_NAMES = 60;

/** Writes the objects of a form. */
export function emitObject(form: Form, emission: Emission): Written {
  const required = requiredNames(form);
  const nodes = propertyNodes(form, required, emission);
  const properties = [...nodes].map(([name, node]): PropertyShape => ({
    name,
    shape: emission.child(node),
    optional: !required.has(name),
  }));
  const index = hasListedNames(form, emission) ? [] : emitIndex(form, nodes, emission);
  const { minProperties, maxProperties } = form.limits;
  const dependent = [...form.dependentRequired].filter(([name]) => nodes.has(name));
  const name = form.notes.name ?? form.notes.title;
  return {
    shape: {
      kind: 'object',
      ...(name !== undefined && { name }),
      properties,
      ...(index.length > 0 && { index }),
      ...(minProperties !== undefined && minProperties.value > 0 && { minProperties: minProperties.value }),
      ...(maxProperties !== undefined && { maxProperties: maxProperties.value }),
      ...(dependent.length > 0 && { dependentRequired: Object.fromEntries(dependent) }),
    },
    isExact: !form.notValues.some(isJsonObject),
  };
}

/** What must be there, also because something else must be. */
function requiredNames(form: Form): ReadonlySet<string> {
  const names = new Set(form.required.keys());
  // A Set can grow while it is walked.
  for (const name of names) {
    for (const other of form.dependentRequired.get(name) ?? []) names.add(other);
  }
  return names;
}

/** The properties that an object may have by name, in the order in which the schemas name them. */
function propertyNodes(
  form: Form,
  required: ReadonlySet<string>,
  emission: Emission,
): ReadonlyMap<string, SchemaNode> {
  const { expander, direction } = emission;
  const names = new Set([
    ...form.properties.keys(),
    ...required,
    ...(hasListedNames(form, emission) ? listedNames(form, emission) : []),
  ]);
  for (const name of names) {
    for (const other of form.dependentRequired.get(name) ?? []) names.add(other);
  }
  const nodes = new Map<string, SchemaNode>();
  for (const name of names) {
    const node = propertyNode(form, name, expander.pool);
    if (direction !== undefined && isHidden(node, emission)) continue;
    const isAllowed = !isNever(node) && expander.accepts(form.propertyNames, name);
    if (isAllowed) nodes.set(name, node);
    else if (required.has(name)) nodes.set(name, expander.pool.never(`the property is not allowed`));
  }
  return withoutUnmet(nodes, form);
}

/** A property that brings with it what may not be there may not be there either. */
function withoutUnmet(nodes: Map<string, SchemaNode>, form: Form): ReadonlyMap<string, SchemaNode> {
  for (let size = -1; size !== nodes.size;) {
    size = nodes.size;
    for (const [name, others] of form.dependentRequired) {
      if (!form.required.has(name) && !others.every(other => nodes.has(other))) nodes.delete(name);
    }
  }
  return nodes;
}

/** Whether a property does not go in this direction: what is read only is not sent, what is write only not received. */
function isHidden(node: SchemaNode, { expander, direction }: Emission): boolean {
  const notes = expander.expand(node).list[0]?.notes;
  return direction === 'request' ? notes?.readOnly === true : notes?.writeOnly === true;
}

function listedNames(form: Form, { expander }: Emission): readonly string[] {
  return expander
    .expand(form.propertyNames)
    .list.flatMap(({ values }) => (values ?? []).filter(value => typeof value === 'string'));
}

/** Whether `propertyNames` lists the few names that there are. */
function hasListedNames(form: Form, emission: Emission): boolean {
  if (form.propertyNames === TRUE_NODE) return false;
  const { list, isComplete } = emission.expander.expand(form.propertyNames);
  return (
    isComplete &&
    list.every(({ values }) => values !== undefined) &&
    listedNames(form, emission).length <= MOST_NAMES
  );
}

/** What further entries may be: those of each pattern, and those that nothing names. */
function emitIndex(
  form: Form,
  nodes: ReadonlyMap<string, SchemaNode>,
  emission: Emission,
): readonly IndexShape[] {
  const patterns = [
    ...new Set([...form.patternProperties.keys(), ...form.closures.flatMap(closure => closure.patterns)]),
  ];
  const entries = patterns.map(pattern => ({ pattern, node: patternNode(form, pattern, emission) }));
  const others = emission.expander.pool.all(...form.closures.map(closure => closure.node));
  const isPlain = nodes.size === 0 && patterns.length === 0;
  const least = form.limits.minProperties?.value ?? 0;
  const isWanted = isPlain || others !== TRUE_NODE || least > nodes.size;
  const names = takenNames(form);
  return [
    ...entries
      .filter(({ node }) => !isNever(node))
      .map(({ pattern, node }) => ({
        key: emission.child(keyNode(form, { pattern, patterns, names }, emission)),
        value: emission.child(node),
      })),
    ...(isWanted && !isNever(others)
      ? [
          {
            key: emission.child(keyNode(form, { pattern: undefined, patterns, names }, emission)),
            value: emission.child(others),
          },
        ]
      : []),
  ];
}

/** What the entries of a pattern must obey when no other pattern matches their names. */
function patternNode(form: Form, pattern: string, { expander }: Emission): SchemaNode {
  const closures = form.closures.filter(closure => !closure.patterns.includes(pattern));
  return expander.pool.all(
    form.patternProperties.get(pattern) ?? TRUE_NODE,
    ...closures.map(closure => closure.node),
  );
}

function takenNames(form: Form): readonly string[] {
  return [...new Set([...form.properties.keys(), ...form.closures.flatMap(({ names }) => [...names])])];
}

interface KeyRequest {
  readonly pattern: string | undefined;
  readonly patterns: readonly string[];
  readonly names: readonly string[];
}

/** What the names of entries must obey: their pattern and no other one, and to be no property's. */
function keyNode(form: Form, { pattern, patterns, names }: KeyRequest, emission: Emission): SchemaNode {
  const others = patterns.filter(other => other !== pattern);
  const schema = {
    type: 'string',
    ...(pattern !== undefined && { pattern }),
    ...((others.length > 0 || names.length > 0) && {
      not: {
        anyOf: [...others.map(other => ({ pattern: other })), ...(names.length > 0 ? [{ enum: names }] : [])],
      },
    }),
  };
  return emission.expander.pool.all(emission.synthesize(schema), form.propertyNames);
}
