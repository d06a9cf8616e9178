import { type CharSet, DFA, NFA } from 'refa';

import type { Stream } from '../../random/stream';
import { drawCharacter, rankCharacters } from './drawCharacter';
import { MAX_CHARACTER, parsePattern } from './parsePattern';
import {
  boundedNodes,
  patternLanguage,
  toDeterministic,
  type Extent,
  type LanguageOptions,
} from './patternLanguage';

/** What a text must and must not be. */
export interface TextRules {
  /** Expressions, all of which must match some part of the text. */
  readonly patterns: readonly string[];
  readonly notPatterns?: readonly string[];
  readonly notValues?: readonly string[];
}

/** Lengths of a text in code points. */
export interface TextLength {
  readonly minimum: number;
  readonly maximum: number;
}

/** Most steps on the way to the table of lengths, which has one for each transition and length. */
const MAX_STEPS = 3_000_000;
/** What a row of the table costs beside its steps. */
const ROW_COST = 10;
/** How much longer than necessary texts grow. */
const SPREAD = 8;
/** How often a part is repeated beyond the length that is wanted. */
const REPEATS = 40;
/** Shorter texts than this say little. */
const READABLE = 4;

interface Transition {
  readonly to: number;
  readonly characters: CharSet;
  /** How readable its characters are; higher is likelier. */
  readonly weight: number;
}

/** The texts that obey rules, as an automaton to test texts with and to draw texts from. */
export class TextAutomaton {
  private readonly states: readonly (readonly Transition[])[];
  private readonly finals: readonly boolean[];
  private readonly tables = new Map<string, LengthTable>();

  constructor(nfa: NFA) {
    const nodes = [...nfa.nodes()];
    const indexOf = new Map(nodes.map((node, at) => [node, at]));
    this.states = nodes.map(node =>
      [...node.out].map(([to, characters]) => ({
        to: indexOf.get(to) ?? 0,
        characters,
        weight: rankCharacters(characters),
      })),
    );
    this.finals = nodes.map(node => nfa.finals.has(node));
  }

  /** Whether the automaton accepts a text, in time proportional to its length. */
  test(text: string): boolean {
    let current = new Set([0]);
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      const next = new Set<number>();
      for (const state of current)
        for (const { to, characters } of this.states[state] ?? []) if (characters.has(point)) next.add(to);
      if (next.size === 0) return false;
      current = next;
    }
    return [...current].some(state => this.finals[state]);
  }

  /** A text of an allowed length, not much longer than the shortest; `undefined` where there is none. */
  draw(random: Stream, length: TextLength): string | undefined {
    const table = this.tableOf(length);
    if (table === undefined || table.lengths.length === 0) return undefined;
    let text = '';
    let state = 0;
    for (let left = random.pick(table.lengths); left > 0; left -= 1) {
      const open = (this.states[state] ?? []).filter(({ to }) => table.reaches(to, left - 1));
      const next = pickWeighted(open, random);
      if (next === undefined) return undefined;
      text += drawCharacter(next.characters, random);
      state = next.to;
    }
    return text;
  }

  private tableOf(length: TextLength): LengthTable | undefined {
    const id = `${String(length.minimum)} ${String(length.maximum)}`;
    const known = this.tables.get(id);
    if (known !== undefined) return known;
    const table = new LengthTable(this.states, this.finals, length);
    this.tables.set(id, table);
    return table;
  }
}

/** From which states a text can end after exactly so many more characters. */
class LengthTable {
  /** Lengths to choose from. */
  readonly lengths: readonly number[];
  private readonly rows: ReadonlySet<number>[] = [];

  constructor(
    states: readonly (readonly Transition[])[],
    finals: readonly boolean[],
    { minimum, maximum }: TextLength,
  ) {
    const before = predecessors(states);
    const found: number[] = [];
    let row: ReadonlySet<number> = new Set([...states.keys()].filter(state => finals[state] === true));
    let steps = 0;
    for (let left = 0; left <= maximum && row.size > 0 && steps < MAX_STEPS; left += 1) {
      this.rows.push(row);
      if (left >= minimum && row.has(0)) found.push(left);
      if (left >= lastLength(found[0], minimum + states.length)) break;
      const sources = [...row].flatMap(state => before[state] ?? []);
      steps += ROW_COST + sources.length;
      row = new Set(sources);
    }
    const readable = found.filter(length => length >= READABLE);
    this.lengths = readable.length > 0 ? readable : found;
  }

  reaches(state: number, left: number): boolean {
    return this.rows[left]?.has(state) === true;
  }
}

/** Up to which length texts are looked for: a little beyond the shortest, or as far as there may be one. */
function lastLength(shortest: number | undefined, farthest: number): number {
  return shortest === undefined ? farthest : Math.max(shortest, READABLE) + SPREAD;
}

function predecessors(states: readonly (readonly Transition[])[]): readonly (readonly number[])[] {
  const before = states.map((): number[] => []);
  for (const [from, transitions] of states.entries())
    for (const { to } of transitions) before[to]?.push(from);
  return before;
}

function pickWeighted(open: readonly Transition[], random: Stream): Transition | undefined {
  if (open.length < 2) return open[0];
  let rest = random.real() * open.reduce((sum, { weight }) => sum + weight, 0);
  return open.find(({ weight }) => (rest -= weight) < 0) ?? open.at(-1);
}

const automata = new Map<string, TextAutomaton | undefined>();
const MAX_KEPT = 500;

/**
 * The automaton of rules, or `undefined` where they are beyond automata: back-references, or too large. `whole`
 * asks that patterns match the text from end to end, which gives texts without anything around what they are about.
 * With a `length`, only texts not much longer than that are wanted, and not all of those: good to draw from, not to
 * test with.
 */
export function compileAutomaton(
  rules: TextRules,
  extent: Extent,
  length?: number,
): TextAutomaton | undefined {
  const id = JSON.stringify([extent, length, rules.patterns, rules.notPatterns, rules.notValues]);
  if (automata.has(id)) return automata.get(id);
  if (automata.size >= MAX_KEPT) automata.clear();
  const automaton = build(rules, extent, length);
  automata.set(id, automaton);
  return automaton;
}

function build(
  { patterns, notPatterns = [], notValues = [] }: TextRules,
  extent: Extent,
  length: number | undefined,
): TextAutomaton | undefined {
  const longest = length === undefined ? Infinity : length + REPEATS;
  try {
    let nfa = NFA.all({ maxCharacter: MAX_CHARACTER });
    for (const pattern of patterns)
      nfa = NFA.fromIntersection(nfa, languageOf(pattern, { extent, longest }), boundedNodes());
    for (const pattern of notPatterns) {
      const forbidden = toDeterministic(languageOf(pattern, { extent: 'part', longest: Infinity }));
      forbidden.complement();
      nfa = NFA.fromIntersection(nfa, forbidden, boundedNodes());
    }
    if (notValues.length > 0) {
      const words = notValues.map(value => Array.from(value, character => character.codePointAt(0) ?? 0));
      const forbidden = DFA.fromWords(words, { maxCharacter: MAX_CHARACTER });
      forbidden.complement();
      nfa = NFA.fromIntersection(nfa, forbidden, boundedNodes());
    }
    return new TextAutomaton(nfa);
  } catch {
    // Too large, or beyond automata: the caller has other ways.
    return undefined;
  }
}

function languageOf(pattern: string, options: LanguageOptions): NFA {
  const expression = parsePattern(pattern);
  if (expression === undefined) throw new Error('An expression is beyond automata.');
  return patternLanguage(expression, options);
}
