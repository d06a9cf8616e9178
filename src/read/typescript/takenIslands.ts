import { ts } from 'ts-morph';

import type { FieldPlace } from '../documents/fieldPlace';
import { type TAPE } from './dataWalk';
import type { DataIsland, DataIslands } from './dataIslands';
import type { LiteralCollector } from './literalCollector';
import { readIsland } from './readIsland';

const { isAsExpression, isNumericLiteral, isSatisfiesExpression } = ts;

/** Islands that were taken out of a text before it was parsed, to be read where the tree has a zero for them. */
export class TakenIslands {
  private readonly byEnd = new Map<number, DataIsland>();
  private readonly found = new Set<DataIsland>();
  private readonly tape: readonly number[];
  private expected: ts.Node | undefined;
  private outer = -1;

  constructor({ tape, islands }: DataIslands) {
    this.tape = tape;
    for (const island of islands) this.byEnd.set(island.end, island);
  }

  /** Whether each of them was an expression, and was read. */
  get areAllRead(): boolean {
    return this.found.size === this.byEnd.size;
  }

  /**
   * Says that a node, which is visited next, stands where nothing but an expression can. Elsewhere a zero may be what
   * an island is not: a name, a type, or a statement where a block would be.
   * @param outer the record of the object that the node is a property's value in, or -1
   */
  expect(node: ts.Node | undefined, outer = -1): void {
    let inner = node;
    while (inner !== undefined && (isAsExpression(inner) || isSatisfiesExpression(inner)))
      inner = inner.expression;
    this.expected = inner;
    this.outer = inner === node ? outer : -1;
  }

  /** Whether a node stands for a list, or for an object. */
  isOne(node: ts.Node, kind: typeof TAPE.list | typeof TAPE.object): boolean {
    const island = isNumericLiteral(node) ? this.byEnd.get(node.end) : undefined;
    return island !== undefined && this.tape[island.from] === kind;
  }

  /**
   * Reads the island that a number stands for.
   * @returns whether it stands for one
   */
  read(node: ts.Node, collector: LiteralCollector, spot: { place: FieldPlace; record: number }): boolean {
    const island = this.byEnd.get(node.end);
    if (island === undefined || this.expected !== node) return island !== undefined;
    this.found.add(island);
    readIsland(this.tape, collector, { ...spot, from: island.from, outer: this.outer });
    return true;
  }
}
