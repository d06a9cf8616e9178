/** Something that can be chosen in several ways. */
export interface Factor {
  /** Ids of the choices, unique among all factors. */
  readonly levels: readonly string[];
  /** Choices of other factors without which this one is not there. */
  readonly requires: readonly string[];
}

/** One choice for each factor that is there, by the factor's index. */
export type Row = ReadonlyMap<number, string>;

/**
 * Lists few rows in which each two choices that can stand together do (pairwise coverage): greedily, a pair that is
 * missing first, then for each factor the choice that adds most pairs. Deterministic; in the order found.
 * @param accept makes a row and says whether it can be. One that cannot is tried again with its first pair alone, and
 * a pair that cannot be even then counts as none.
 * @param isOver whether no more rows are wanted
 * @returns how many pairs no row has then
 */
export function coverPairs(
  factors: readonly Factor[],
  accept: (row: Row) => boolean,
  isOver: () => boolean = () => false,
): number {
  const cover = new PairCover(factors);
  for (let pair = cover.next(); pair !== undefined; pair = cover.next()) {
    if (isOver()) return cover.size;
    const seed = cover.start(pair);
    if (seed === undefined) {
      cover.strike(pair);
      continue;
    }
    const full = cover.complete(seed);
    if (accept(full)) cover.mark(full);
    else if (accept(seed)) cover.mark(seed);
    cover.strike(pair);
  }
  return 0;
}

interface Pair {
  readonly first: number;
  readonly firstLevel: string;
  readonly second: number;
  readonly secondLevel: string;
}

class PairCover {
  private readonly left = new Map<string, Pair>();
  private readonly factorOf = new Map<string, number>();

  constructor(private readonly factors: readonly Factor[]) {
    for (const [at, { levels }] of factors.entries())
      for (const level of levels) this.factorOf.set(level, at);
    for (let first = 0; first < factors.length; first += 1) {
      for (let second = first + 1; second < factors.length; second += 1) this.addPairs(first, second);
    }
  }

  get size(): number {
    return this.left.size;
  }

  /** A pair that no row has yet. */
  next(): Pair | undefined {
    for (const pair of this.left.values()) return pair;
    return undefined;
  }

  strike({ firstLevel, secondLevel }: Pair): void {
    this.left.delete(keyOf(firstLevel, secondLevel));
  }

  /** A row of the pair and of all that it requires; `undefined` where that contradicts itself. */
  start(pair: Pair): Row | undefined {
    const row = new Map<number, string>();
    const isFeasible = this.choose(row, pair.firstLevel) && this.choose(row, pair.secondLevel);
    return isFeasible ? row : undefined;
  }

  /** The row with a choice for every other factor that can be there. */
  complete(seed: Row): Row {
    const row = new Map(seed);
    for (const at of this.factors.keys()) {
      if (row.has(at)) continue;
      const found = this.best(row, at);
      if (found !== undefined) this.choose(row, found);
    }
    return row;
  }

  mark(row: Row): void {
    const levels = [...row.values()];
    for (const [at, first] of levels.entries()) {
      for (const second of levels.slice(at + 1)) this.left.delete(keyOf(first, second));
    }
  }

  private addPairs(first: number, second: number): void {
    for (const firstLevel of this.factors[first]?.levels ?? []) {
      for (const secondLevel of this.factors[second]?.levels ?? [])
        this.left.set(keyOf(firstLevel, secondLevel), { first, firstLevel, second, secondLevel });
    }
  }

  /** Makes a choice and those that it requires; false where another choice stands in the way. */
  private choose(row: Map<number, string>, level: string): boolean {
    const at = this.factorOf.get(level);
    if (at === undefined) return false;
    const known = row.get(at);
    if (known !== undefined) return known === level;
    if (!this.isOpen(row, at)) return false;
    row.set(at, level);
    return true;
  }

  /** Whether what a factor requires is chosen, or now gets chosen. */
  private isOpen(row: Map<number, string>, at: number): boolean {
    return (this.factors[at]?.requires ?? []).every(
      required => !this.factorOf.has(required) || this.choose(row, required),
    );
  }

  private best(row: Map<number, string>, at: number): string | undefined {
    const factor = this.factors[at];
    const { requires = [], levels = [] } = factor ?? {};
    const isThere = requires.every(required => {
      const other = this.factorOf.get(required);
      const chosen = other === undefined ? undefined : row.get(other);
      return other === undefined || chosen === undefined || chosen === required;
    });
    if (!isThere) return undefined;
    const gains = levels.map(level => this.gain(row, level));
    const most = Math.max(...gains);
    return most === 0 && requires.length > 0 ? undefined : levels[gains.indexOf(most)];
  }

  private gain(row: Map<number, string>, level: string): number {
    let gain = 0;
    for (const other of row.values()) {
      if (this.left.has(keyOf(other, level))) gain += 1;
    }
    return gain;
  }
}

function keyOf(first: string, second: string): string {
  return first < second ? `${first}\n${second}` : `${second}\n${first}`;
}
