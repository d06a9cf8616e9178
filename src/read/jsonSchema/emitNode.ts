import type { Shape } from '../../engine/shape/shape';
import { emitForm } from './emitForm';
import type { Emission } from './emission';
import { branchNodes } from './discriminator';
import { oneOfNodes } from './expandSchema';
import { KeywordContext } from './keywordContext';
import { describeNotes } from './describeNotes';
import { readNotes } from './notes';
import type { SchemaNode, Term } from './term';
import { TRUE_NODE, type Form } from './form';

/** The shape of a node. Nodes inside it stand as refs to be settled later. */
export function emitNode(node: SchemaNode, emission: Emission): Shape {
  if (node === TRUE_NODE) return { kind: 'unknown' };
  const [term, other] = node.terms;
  if (term?.kind === 'never') return { kind: 'never', reason: term.reason };
  const union = other === undefined ? emitUnion(term, emission) : undefined;
  if (union !== undefined) return union;
  const { list, reason, isComplete } = emission.expander.expand(node);
  const meant = list.filter(isAsMeant);
  const shapes = (meant.length > 0 ? meant : list).flatMap(form => emitForm(form, node, emission));
  const isCut = !isComplete && emission.expander.isCut;
  return joinShapes(
    shapes,
    isCut
      ? 'none of the ways to obey it that were tried obeys all of it'
      : (reason ?? 'its keywords exclude each other'),
  );
}

/** Whether a way leaves a value of the types that the keywords speak of, and not only of others, which obey them too. */
function isAsMeant({ typed, types, about }: Form): boolean {
  return typed || about === 0 || (types & about) !== 0;
}

/** One shape for several ways; equal ones count once. */
function joinShapes(shapes: readonly Shape[], reason: string): Shape {
  const possible = shapes.filter(shape => shape.kind !== 'never');
  const members = [...new Map(possible.map(shape => [JSON.stringify(shape), shape])).values()];
  const [first, second] = members;
  if (first === undefined) return shapes[0] ?? { kind: 'never', reason };
  return second === undefined ? first : { kind: 'union', members };
}

/** Keywords beside which a choice still says all there is to say. */
const QUIET =
  /^(?:\$(?!ref|dynamicRef|recursiveRef).*|id|definitions|title|description|default|examples?|deprecated|readOnly|writeOnly|discriminator|x-.*|externalDocs)$/;

/** A schema that is nothing but a choice keeps its branches apart, so that each is read by itself. */
function emitUnion(term: Term | undefined, emission: Emission): Shape | undefined {
  if (term?.kind !== 'schema' || !term.positive) return undefined;
  const context = new KeywordContext(term, emission.expander);
  const branches = onlyBranches(context);
  const members = [...new Set(branches)].map(node => emission.child(node));
  if (members.length < 2) return undefined;
  const notes = readNotes(context);
  const name = notes.name ?? notes.title;
  return { kind: 'union', members, ...describeNotes(notes), ...(name !== undefined && { name }) };
}

/** The branches of a schema that says nothing else. */
function onlyBranches(context: KeywordContext): readonly SchemaNode[] {
  const [key, other] = Object.keys(context.schema).filter(name => !QUIET.test(name));
  if (other !== undefined) return [];
  if (key === 'anyOf') return branchNodes(context, 'anyOf');
  return key === 'oneOf' ? oneOfNodes(context) : [];
}
