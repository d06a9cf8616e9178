import { CharSet, DFA, ENFA, NFA, type NoParent } from 'refa';

import {
  ANY,
  MAX_CHARACTER,
  SURROGATES,
  toCodePoints,
  type Alternatives,
  type Element,
  type Expression,
} from './parsePattern';

/** How large automata may grow. refa throws where one would grow further. */
const MAX_NODES = 12_000;
const MAX_DFA_NODES = 3000;
/** Marks stand for assertions inside of texts; the last surrogate marks the place that an assertion speaks of. */
const FIRST_MARK = 0xd800;
const MAX_MARKS = 64;
const PLACE = 0xdfff;

type OpenExpression = NoParent<Expression>;
type OpenElement = OpenExpression['alternatives'][number]['elements'][number];
type Assertion = Extract<Element, { type: 'Assertion' }>;

/** What of a text an expression must match: the whole of it, or any part. */
export type Extent = 'whole' | 'part';

/** Which texts of an expression are wanted. */
export interface LanguageOptions {
  readonly extent: Extent;
  /** Repetitions beyond so many are left out where they are not required. */
  readonly longest: number;
}

/** A fresh factory that stops a nondeterministic automaton from growing without bound. */
export function boundedNodes(): NFA.LimitedNodeFactory {
  return new NFA.LimitedNodeFactory(MAX_NODES);
}

/** The same automaton made deterministic. @throws refa's TooManyNodesError */
export function toDeterministic(nfa: NFA): DFA {
  return DFA.fromFA(nfa, new DFA.LimitedNodeFactory(MAX_DFA_NODES));
}

/**
 * The texts that an expression matches, as an automaton over code points. Look-around is exact: assertions become
 * marks inside of the text, each mark is allowed only where what it says holds, and the marks are then erased.
 * @throws where the automaton would be too large
 */
export function patternLanguage(expression: Expression, { extent, longest }: LanguageOptions): NFA {
  const alternatives = expression.alternatives.map(({ elements }) => {
    const starts = isEdge(elements[0], 'behind');
    const inner = starts ? elements.slice(1) : elements;
    const ends = isEdge(inner.at(-1), 'ahead');
    const rest = (ends ? inner.slice(0, -1) : inner).map(element => shorten(element, longest));
    const isPart = extent === 'part';
    return concatenate([
      ...(starts || !isPart ? [] : [anything()]),
      ...rest,
      ...(ends || !isPart ? [] : [anything()]),
    ]);
  });
  return new LanguageBuilder().build({ type: 'Expression', alternatives });
}

/** `^` and `$` as refa writes them: nothing at all stands before or behind. */
function isEdge(element: Element | undefined, kind: Assertion['kind']): boolean {
  if (element?.type !== 'Assertion' || element.kind !== kind || !element.negate) return false;
  const [only, ...others] = element.alternatives;
  const [inner, ...more] = only?.elements ?? [];
  return (
    others.length === 0 && more.length === 0 && inner?.type === 'CharacterClass' && inner.characters.isAll
  );
}

/** An element with fewer repetitions. Assertions stay as they are, for they may forbid. */
function shorten(element: Element, longest: number): OpenElement {
  if (element.type !== 'Quantifier' && element.type !== 'Alternation') return element;
  const alternatives = element.alternatives.map(({ elements }) =>
    concatenate(elements.map(inner => shorten(inner, longest))),
  );
  if (element.type === 'Alternation') return { type: 'Alternation', alternatives };
  const isEndless = element.max === Infinity;
  const max = isEndless ? Infinity : Math.min(element.max, Math.max(element.min, longest));
  return { type: 'Quantifier', alternatives, min: element.min, max, lazy: false };
}

function concatenate(elements: readonly OpenElement[]): OpenExpression['alternatives'][number] {
  return { type: 'Concatenation', elements: [...elements] };
}

function characterClass(characters: CharSet): OpenElement {
  return { type: 'CharacterClass', characters };
}

function anything(): OpenElement {
  return {
    type: 'Quantifier',
    alternatives: [concatenate([characterClass(ANY)])],
    min: 0,
    max: Infinity,
    lazy: false,
  };
}

function single(character: number): CharSet {
  return CharSet.fromCharacter(MAX_CHARACTER, character);
}

class LanguageBuilder {
  private readonly marks = new Map<string, number>();

  /** The language of an expression, all its assertions resolved. */
  build(expression: OpenExpression): NFA {
    const found = new Map<number, Assertion>();
    const marked = this.replaceAssertions(expression.alternatives as Alternatives, found);
    const options = { maxCharacter: MAX_CHARACTER };
    let nfa = NFA.fromRegex({ type: 'Expression', alternatives: marked }, options, {}, boundedNodes());
    for (const [mark, assertion] of found)
      nfa = NFA.fromIntersection(nfa, this.allowed(mark, assertion), boundedNodes());
    return found.size === 0 ? nfa : erase(nfa, [...found.keys()]);
  }

  private replaceAssertions(
    alternatives: Alternatives,
    found: Map<number, Assertion>,
  ): OpenExpression['alternatives'] {
    return alternatives.map(({ elements }) =>
      concatenate(
        elements.map((element): OpenElement => {
          switch (element.type) {
            case 'CharacterClass':
              return characterClass(keepPlace(element.characters));
            case 'Assertion': {
              const mark = this.markOf(element);
              found.set(mark, element);
              return characterClass(single(mark));
            }
            case 'Unknown':
              throw new Error('An expression has a part that no automaton can do.');
            case 'Alternation':
              return {
                type: 'Alternation',
                alternatives: this.replaceAssertions(element.alternatives, found),
              };
            default:
              return {
                type: 'Quantifier',
                alternatives: this.replaceAssertions(element.alternatives, found),
                min: element.min,
                max: element.max,
                lazy: false,
              };
          }
        }),
      ),
    );
  }

  private markOf(assertion: Assertion): number {
    const id = describeAssertion(assertion);
    const mark = this.marks.get(id) ?? FIRST_MARK + this.marks.size;
    if (mark >= FIRST_MARK + MAX_MARKS) throw new Error('An expression has too many assertions.');
    this.marks.set(id, mark);
    return mark;
  }

  /** The texts in which a mark stands only where its assertion holds, whatever other marks there are. */
  private allowed(mark: number, assertion: Assertion): DFA {
    const place = characterClass(single(PLACE));
    const inner: OpenElement = { type: 'Alternation', alternatives: assertion.alternatives };
    const parts =
      assertion.kind === 'ahead'
        ? [anything(), place, inner, anything()]
        : [anything(), inner, place, anything()];
    const holds = toDeterministic(this.build({ type: 'Expression', alternatives: [concatenate(parts)] }));
    if (!assertion.negate) holds.complement();
    const allowed = toDeterministic(withMark(holds, mark));
    allowed.complement();
    allowed.minimize();
    return allowed;
  }
}

/** The place's own mark is the one surrogate that an expression of ours may hold. */
function keepPlace(characters: CharSet): CharSet {
  const isPlace = characters.size === 1 && characters.has(PLACE);
  return isPlace ? characters : toCodePoints(characters);
}

function describeAssertion(assertion: Assertion): string {
  return JSON.stringify(assertion, (name, value: unknown) =>
    name === 'parent' || name === 'source' ? undefined : value === Infinity ? 'Infinity' : value,
  );
}

/**
 * From texts with one marked place, the texts that have `mark` at such a place, and any marks anywhere besides.
 */
function withMark(texts: DFA, mark: number): NFA {
  const builder = new NFA.Builder(boundedNodes());
  const layers = [new Map<DFA.ReadonlyNode, NFA.Node>(), new Map<DFA.ReadonlyNode, NFA.Node>()] as const;
  layers[0].set(texts.initial, builder.initial);
  const nodeOf = (layer: 0 | 1, node: DFA.ReadonlyNode): NFA.Node => {
    const found = layers[layer].get(node) ?? builder.createNode();
    layers[layer].set(node, found);
    return found;
  };
  for (const node of texts.nodes()) {
    for (const layer of [0, 1] as const) {
      const from = nodeOf(layer, node);
      builder.linkNodes(from, from, SURROGATES);
      for (const [range, to] of node.out) {
        const characters = CharSet.empty(MAX_CHARACTER).union([range]);
        const plain = characters.intersect(ANY);
        if (!plain.isEmpty) builder.linkNodes(from, nodeOf(layer, to), plain);
        if (layer === 0 && characters.has(PLACE)) builder.linkNodes(from, nodeOf(1, to), single(mark));
      }
    }
    if (texts.finals.has(node)) builder.makeFinal(nodeOf(1, node));
  }
  return NFA.fromBuilder(builder, { maxCharacter: MAX_CHARACTER });
}

/** Takes marks out of the texts of an automaton. */
function erase(nfa: NFA, marks: readonly number[]): NFA {
  const builder = new ENFA.Builder(new ENFA.LimitedNodeFactory(MAX_NODES));
  const known = new Map<NFA.ReadonlyNode, ENFA.Node>([[nfa.initial, builder.initial]]);
  const nodeOf = (node: NFA.ReadonlyNode): ENFA.Node => {
    const found = known.get(node) ?? builder.createNode();
    known.set(node, found);
    return found;
  };
  const erased = CharSet.empty(MAX_CHARACTER).union(marks.map(mark => ({ min: mark, max: mark })));
  for (const node of nfa.nodes()) {
    for (const [to, characters] of node.out) {
      const kept = characters.without(erased);
      if (!kept.isEmpty) builder.linkNodes(nodeOf(node), nodeOf(to), kept);
      if (!characters.isDisjointWith(erased)) builder.linkNodes(nodeOf(node), nodeOf(to), null);
    }
    if (nfa.finals.has(node)) builder.makeFinal(nodeOf(node));
  }
  return NFA.fromFA(ENFA.fromBuilder(builder, { maxCharacter: MAX_CHARACTER }), boundedNodes());
}
