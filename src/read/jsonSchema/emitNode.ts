import type { Shape } from '../../engine/shape/shape';
import { emitForm } from './emitForm';
import type { Emission } from './emission';
import { oneOfNodes } from './expandSchema';
import { KeywordContext } from './keywordContext';
import { describeNotes } from './describeNotes';
import { readNotes } from './notes';
import type { SchemaNode, SchemaTerm } from './term';
import { TRUE_NODE } from './form';

/** The shape of a node. Nodes inside it stand as refs to be settled later. */
export function emitNode(node: SchemaNode, emission: Emission): Shape {
  if (node === TRUE_NODE) return { kind: 'unknown' };
  const [term, other] = node.terms;
  if (term?.kind === 'never') return { kind: 'never', reason: term.reason };
  const union = other === undefined ? emitUnion(term, emission) : undefined;
  if (union !== undefined) return union;
  const { list, reason } = emission.expander.expand(node);
  const shapes = list.flatMap(form => emitForm(form, node, emission));
  return joinShapes(shapes, reason ?? 'its keywords exclude each other');
}

/** One shape for several ways; equal ones count once. */
export function joinShapes(shapes: readonly Shape[], reason: string): Shape {
  const possible = shapes.filter(shape => shape.kind !== 'never');
  const members = [...new Map(possible.map(shape => [JSON.stringify(shape), shape])).values()];
  const [first, second] = members;
  if (first === undefined) return shapes[0] ?? { kind: 'never', reason };
  return second === undefined ? first : { kind: 'union', members };
}

/** Keywords beside which a choice still says all there is to say. */
const QUIET =
  /^(?:\$.*|id|definitions|title|description|default|examples?|deprecated|readOnly|writeOnly|discriminator|x-.*|externalDocs)$/;

/** A schema that is nothing but a choice keeps its branches apart, so that each is read by itself. */
function emitUnion(term: SchemaTerm | { readonly kind: string } | undefined, emission: Emission): Shape | undefined {
  if (term?.kind !== 'schema' || !('positive' in term) || !term.positive) return undefined;
  const context = new KeywordContext(term, emission.expander);
  const keys = Object.keys(context.schema).filter(key => !QUIET.test(key));
  const [key, other] = keys;
  if (other !== undefined || (key !== 'anyOf' && key !== 'oneOf')) return undefined;
  if (['$ref', '$dynamicRef', '$recursiveRef'].some(name => context.read(name) !== undefined)) return undefined;
  const nodes = key === 'anyOf' ? context.list('anyOf') : oneOfNodes(context);
  const members = [...new Set(nodes)].map(node => emission.child(node));
  const [first, second] = members;
  if (first === undefined || second === undefined) return undefined;
  const notes = readNotes(context);
  return { kind: 'union', members, ...describeNotes(notes), ...(notes.name !== undefined && { name: notes.name }) };
}
