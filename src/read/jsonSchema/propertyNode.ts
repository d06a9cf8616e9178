import { compileMatcher } from '../../engine/generate/patterns/textMatcher';
import type { Form } from './form';
import type { SchemaNode } from './term';
import type { TermPool } from './termPool';

/** What a property of an object of a form must obey: its own schema, those of patterns that its name matches, and those of whatever is not named. */
export function propertyNode(form: Form, name: string, pool: TermPool): SchemaNode {
  const parts: SchemaNode[] = [];
  const own = form.properties.get(name);
  if (own !== undefined) parts.push(own);
  for (const [pattern, node] of form.patternProperties) {
    if (compileMatcher(pattern)?.test(name) === true) parts.push(node);
  }
  for (const closure of form.closures) {
    const isNamed =
      closure.names.has(name) ||
      closure.patterns.some(pattern => compileMatcher(pattern)?.test(name) === true);
    if (!isNamed) parts.push(closure.node);
  }
  return pool.all(...parts);
}
