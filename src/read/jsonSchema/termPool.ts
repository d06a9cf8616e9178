import { TRUE_NODE } from './form';
import type { SchemaLocation, SchemaResource } from './location';
import { placeOf } from './place';
import type { SchemaNode, SchemaTerm, Term } from './term';

/** Makes terms and nodes so that equal ones are one object, and joins and negates them. */
export class TermPool {
  private readonly nodes = new Map<string, SchemaNode>([['', TRUE_NODE]]);

  /** The node that a schema is. */
  schema(location: SchemaLocation, scope: readonly SchemaResource[] = []): SchemaNode {
    if (location.schema === true) return TRUE_NODE;
    if (location.schema === false) return this.never(`nothing is allowed at ${placeOf(location)}`);
    return this.node([schemaTerm(location, true, scope)]);
  }

  /** The node of no value. */
  never(reason: string): SchemaNode {
    return this.node([{ kind: 'never', key: `never ${reason}`, reason }]);
  }

  /** All of several nodes. */
  all(...nodes: readonly SchemaNode[]): SchemaNode {
    const kept = nodes.filter(node => node !== TRUE_NODE);
    const [first, second] = kept;
    if (first === undefined) return TRUE_NODE;
    return second === undefined ? first : this.node(kept.flatMap(node => node.terms));
  }

  /** At least one of several nodes. */
  any(...nodes: readonly SchemaNode[]): SchemaNode {
    const kept = [...new Set(nodes.filter(node => !isNever(node)))];
    const [first, second] = kept;
    if (kept.includes(TRUE_NODE)) return TRUE_NODE;
    if (first === undefined) return nodes[0] ?? this.never('no choice is left');
    if (second === undefined) return first;
    const key = `any(${kept.map(node => node.id).join('|')})`;
    return this.node([{ kind: 'any', key, nodes: kept }]);
  }

  /** What obeys a node not. */
  negate(node: SchemaNode): SchemaNode {
    if (node === TRUE_NODE) return this.never('nothing is allowed');
    return this.any(...node.terms.map(term => this.negateTerm(term)));
  }

  private negateTerm(term: Term): SchemaNode {
    switch (term.kind) {
      case 'never':
        return TRUE_NODE;
      case 'any':
        return this.all(...term.nodes.map(node => this.negate(node)));
      case 'schema':
        return this.node([schemaTerm(term.location, !term.positive, term.scope)]);
    }
  }

  private node(terms: readonly Term[]): SchemaNode {
    const byKey = new Map(terms.map(term => [term.key, term]));
    const never = terms.find(term => term.kind === 'never');
    const kept: readonly Term[] = never !== undefined ? [never] : [...byKey.values()];
    const key = kept
      .map(term => term.key)
      .sort()
      .join('&');
    const node = this.nodes.get(key) ?? { id: this.nodes.size, terms: kept };
    this.nodes.set(key, node);
    return node;
  }
}

/** Whether a node says itself that no value obeys it. */
export function isNever(node: SchemaNode): boolean {
  return node.terms[0]?.kind === 'never';
}

function schemaTerm(
  location: SchemaLocation,
  positive: boolean,
  scope: readonly SchemaResource[],
): SchemaTerm {
  const where = scope.map(resource => resource.root.id).join(',');
  return {
    kind: 'schema',
    key: `${positive ? '' : '!'}${location.id}@${where}`,
    location,
    positive,
    scope,
  };
}
