import { parseTree, type Node } from 'jsonc-parser';
import { isMap, isNode, isScalar, isSeq } from 'yaml';

import { parseYamlStream } from '../editing/parseYamlStream';
import { parsePointer } from './pointer';

/** Where in a text the key stands that leads to a value, or the value itself where it has none: UTF-16 code units. */
type FindOffset = (steps: readonly string[]) => number;

/**
 * Tells the 1-based lines of what JSON pointers lead to in the text of a JSON or YAML document: of the key, where it
 * has one; of what is nearest around it, where it leads nowhere. Pure; never throws.
 */
export function pointerLines(text: string): (pointer: string) => number {
  const findOffset = /^\s*(?:[[{]|\/[/*])/.test(text) ? jsonOffsets(text) : yamlOffsets(text);
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return pointer => {
    const offset = findOffset(parsePointer(pointer));
    return countBelow(breaks, offset) + 1;
  };
}

function jsonOffsets(text: string): FindOffset {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const known = new Map<Node, ReadonlyMap<string, Node>>();
  const childrenOf = (node: Node): ReadonlyMap<string, Node> => {
    const children = known.get(node) ?? mapChildren(node);
    known.set(node, children);
    return children;
  };
  return steps => {
    let node = root;
    for (const step of steps) {
      const inner = node && childrenOf(node).get(step);
      if (inner === undefined) break;
      node = inner;
    }
    return (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0;
  };
}

/** The values in an object or list by key; lists of children are too long to be searched again and again. */
function mapChildren({ type, children = [] }: Node): ReadonlyMap<string, Node> {
  const entries = children.map((child, index): readonly [string, Node | undefined] =>
    type === 'object' ? [String(child.children?.[0]?.value), child.children?.[1]] : [String(index), child],
  );
  return new Map(entries.flatMap(([key, node]) => (node === undefined ? [] : [[key, node]])));
}

function yamlOffsets(text: string): FindOffset {
  const [document] = parseYamlStream(text);
  return steps => {
    let node: unknown = document?.contents;
    let offset = 0;
    for (const step of steps) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
        if (pair === undefined) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return offset;
  };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** How many of the ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
