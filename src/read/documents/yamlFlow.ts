import type { TextRange } from './decodeText';
import { NEWLINE, RETURN, SPACE } from './characterCodes';
import { quotedScalar } from './yamlScalars';

/** A flow collection of YAML, `[a, {b: c}]`, and what is in it; ranges of quoted scalars are with their quotes. */
export type FlowNode =
  | ({ readonly kind: 'scalar' } & TextRange)
  | { readonly kind: 'list'; readonly items: readonly FlowNode[] }
  | { readonly kind: 'map'; readonly entries: readonly FlowEntry[] };

interface FlowEntry {
  readonly key: TextRange;
  readonly name: string;
  readonly value: FlowNode;
}

/**
 * Reads a flow collection, on one line or several.
 * @param start where its bracket stands
 * @param outer how deep the block is that it belongs to; its further lines stand deeper
 * @returns where it ends as well; `undefined` for what only the library can read
 */
export function readFlow(
  text: string,
  start: number,
  outer: number,
): { readonly node: FlowNode; readonly end: number } | undefined {
  const walk = new FlowWalk(text, start, outer);
  const node = walk.node(0);
  return node && { node, end: walk.at };
}

const QUOTED = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\n]|'')*'/y;
/** Without what may mean something else in a flow. */
const PLAIN =
  /(?:[\p{L}\p{N}_./+$^~]|-(?=[\p{L}\p{N}]))(?:[^\s,[\]{}:#&*!|>'"%@`?]|:(?=[^\s,[\]{}"'])| (?=[\p{L}\p{N}_./+-]))*/uy;
const DEEPEST = 20;

class FlowWalk {
  constructor(
    private readonly text: string,
    public at: number,
    private readonly outer: number,
  ) {}

  node(depth: number): FlowNode | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.take('[')) return this.list(depth);
    if (this.take('{')) return this.map(depth);
    const scalar = this.scalar();
    return scalar && { kind: 'scalar', ...scalar };
  }

  private list(depth: number): FlowNode | undefined {
    const items: FlowNode[] = [];
    while (!this.close(']', depth)) {
      const item = this.node(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.take(',')) return this.close(']', depth) ? { kind: 'list', items } : undefined;
    }
    return { kind: 'list', items };
  }

  private map(depth: number): FlowNode | undefined {
    const entries: FlowEntry[] = [];
    while (!this.close('}', depth)) {
      const entry = this.entry(depth);
      if (entry === undefined) return undefined;
      entries.push(entry);
      if (!this.take(',')) return this.close('}', depth) ? { kind: 'map', entries } : undefined;
    }
    return { kind: 'map', entries };
  }

  private entry(depth: number): FlowEntry | undefined {
    const key = this.scalar();
    if (key === undefined || !this.takeColon()) return undefined;
    const isQuoted = /["']/.test(this.text.charAt(key.start));
    const name = isQuoted ? quotedScalar(this.text, key).value : this.text.slice(key.start, key.end);
    const value = this.node(depth + 1);
    return value && { key, name, value };
  }

  private scalar(): TextRange | undefined {
    this.skip();
    for (const form of [QUOTED, PLAIN]) {
      form.lastIndex = this.at;
      if (!form.test(this.text)) continue;
      const start = this.at;
      this.at = form.lastIndex;
      return { start, end: this.at };
    }
    return undefined;
  }

  private take(sign: string): boolean {
    this.skip();
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  /** The bracket that ends it all may stand as deep as what the collection belongs to. */
  private close(bracket: string, depth: number): boolean {
    if (this.take(bracket)) return true;
    const line = `\n${' '.repeat(Math.max(0, this.outer))}${bracket}`;
    const at = this.text.charCodeAt(this.at) === RETURN ? this.at + 1 : this.at;
    if (depth > 0 || !this.text.startsWith(line, at)) return false;
    this.at = at + line.length;
    return true;
  }

  /** On the line of its key. */
  private takeColon(): boolean {
    const at = this.skipSpaces(this.at);
    if (!this.text.startsWith(': ', at)) return false;
    this.at = at + 2;
    return true;
  }

  /** Goes over spaces and line breaks, unless the next line stands too far out. */
  private skip(): void {
    let at = this.skipSpaces(this.at);
    for (;;) {
      this.at = at;
      const hasReturn = this.text.charCodeAt(at) === RETURN;
      const line = hasReturn ? at + 1 : at;
      if (this.text.charCodeAt(line) !== NEWLINE) return;
      at = this.skipSpaces(line + 1);
      if (at - line - 1 <= this.outer && !this.isBreak(at)) return;
    }
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  private isBreak(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === NEWLINE || code === RETURN;
  }
}
