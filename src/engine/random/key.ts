import { threefry, word0, word1 } from './threefry';

/** A place in the tree of random streams: 64 bits in two 32-bit words. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** Two independent 32-bit hashes of a text's UTF-16 code units (FNV-1a with a murmur3 finaliser). Pure. */
export function hashText(text: string): Key {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return { k0: finish(a), k1: finish(b ^ text.length) };
}

/** The key of a child: of a property by the hash of its name. */
export function foldIn(key: Key, child: Key): Key {
  return new ChildKey(key, child.k0, child.k1);
}

/** The key of element or row `index` below `key`. */
export function foldIndex(key: Key, index: number): Key {
  return new ChildKey(key, index, ELEMENT);
}

/** A key that is worked out when it is first used: values that project a facet never use their own. */
class ChildKey implements Key {
  private isKnown = false;
  private first = 0;
  private second = 0;

  constructor(
    private readonly parent: Key,
    private readonly child0: number,
    private readonly child1: number,
  ) {}

  get k0(): number {
    if (!this.isKnown) this.settle();
    return this.first >>> 0;
  }

  get k1(): number {
    if (!this.isKnown) this.settle();
    return this.second >>> 0;
  }

  private settle(): void {
    const { k0, k1 } = this.parent;
    threefry(k0, k1, this.child0, this.child1);
    this.first = word0;
    this.second = word1;
    this.isKnown = true;
  }
}

/** The key of row `row` of `table` under a seed: everything that a row's values draw from. */
export function rowKey(seed: number, table: string, row: number): Key {
  const root: Key = { k0: seed >>> 0, k1: Math.floor(seed / 0x1_0000_0000) >>> 0 };
  return foldIndex(foldIn(root, hashText(table)), row);
}

/** Keeps indices apart from hashed names, which may have any second word but are never drawn with this one first. */
const ELEMENT = 0x656c656d;

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
