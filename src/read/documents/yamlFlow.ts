import type { TextRange } from './decodeText';
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
 * Reads a flow collection that stands on one line by itself.
 * @returns `undefined` for what only the library can read
 */
export function readFlow(text: string, { start, end }: TextRange): FlowNode | undefined {
  const line = text.slice(start, end);
  const walk = new FlowWalk(text, start, start + line.replace(/\s+#.*$|\s+$/, '').length);
  const node = walk.node(0);
  return node !== undefined && walk.isAtEnd() ? node : undefined;
}

const QUOTED = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\n]|'')*'/y;
/** Without what may mean something else in a flow. */
const PLAIN =
  /(?:[\p{L}\p{N}_./+$^~]|-(?=[\p{L}\p{N}]))(?:[^\s,[\]{}:#&*!|>'"%@`?]|:(?=[^\s,[\]{}"'])| (?=[\p{L}\p{N}_./+-]))*/uy;
const DEEPEST = 20;

class FlowWalk {
  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.end;
  }

  node(depth: number): FlowNode | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.take('[')) return this.list(depth);
    if (this.take('{')) return this.map(depth);
    const scalar = this.scalar();
    return scalar && { kind: 'scalar', ...scalar };
  }

  private list(depth: number): FlowNode | undefined {
    const items: FlowNode[] = [];
    if (this.take(']')) return { kind: 'list', items };
    do {
      const item = this.node(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.take(','));
    return this.take(']') ? { kind: 'list', items } : undefined;
  }

  private map(depth: number): FlowNode | undefined {
    const entries: FlowEntry[] = [];
    if (this.take('}')) return { kind: 'map', entries };
    do {
      const entry = this.entry(depth);
      if (entry === undefined) return undefined;
      entries.push(entry);
    } while (this.take(','));
    return this.take('}') ? { kind: 'map', entries } : undefined;
  }

  private entry(depth: number): FlowEntry | undefined {
    const key = this.scalar();
    if (key === undefined || !this.take(': ')) return undefined;
    const isQuoted = /["']/.test(this.text.charAt(key.start));
    const name = isQuoted ? quotedScalar(this.text, key).value : this.text.slice(key.start, key.end);
    const value = this.node(depth + 1);
    return value && { key, name, value };
  }

  private scalar(): TextRange | undefined {
    this.skip();
    for (const form of [QUOTED, PLAIN]) {
      form.lastIndex = this.at;
      if (!form.test(this.text) || form.lastIndex > this.end) continue;
      const start = this.at;
      this.at = form.lastIndex;
      return { start, end: this.at };
    }
    return undefined;
  }

  private take(sign: string): boolean {
    this.skip();
    if (!this.text.startsWith(sign, this.at) || this.at + sign.length > this.end) return false;
    this.at += sign.length;
    return true;
  }

  private skip(): void {
    while (this.at < this.end && this.text.charCodeAt(this.at) === 32) this.at += 1;
  }
}
