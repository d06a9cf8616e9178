import { mayBacktrack } from './parsePattern';
import { compileAutomaton } from './textAutomaton';

/** Tells whether a regular expression matches some part of a text, without ever hanging. */
export interface TextMatcher {
  /** `undefined` where it cannot be told in bounded time. */
  test(text: string): boolean | undefined;
}

/** Longest text in code units that an expression which may backtrack without end is run on. */
const SHORT = 20;
const MAX_KEPT = 2000;
const matchers = new Map<string, TextMatcher | undefined>();

/**
 * Compiles an ECMAScript regular expression, as a Unicode one where it is one. Expressions that may backtrack
 * without end run as automata. `undefined` for what is no regular expression.
 */
export function compileMatcher(source: string): TextMatcher | undefined {
  if (matchers.has(source)) return matchers.get(source);
  if (matchers.size >= MAX_KEPT) matchers.clear();
  const native = toRegExp(source, 'u') ?? toRegExp(source, '');
  const matcher = native === undefined ? undefined : new BoundedMatcher(source, native);
  matchers.set(source, matcher);
  return matcher;
}

class BoundedMatcher implements TextMatcher {
  private risk: boolean | undefined;

  constructor(
    private readonly source: string,
    private readonly native: RegExp,
  ) {}

  test(text: string): boolean | undefined {
    if (text.length <= SHORT || !(this.risk ??= mayBacktrack(this.source))) return this.native.test(text);
    return LONE_SURROGATE.test(text)
      ? undefined
      : compileAutomaton({ patterns: [this.source] }, 'part')?.test(text);
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function toRegExp(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
