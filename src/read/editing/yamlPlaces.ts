import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

import type { JsonPath } from './editableText';
import type { YamlDocument } from './parseYamlStream';
import { lineStart } from './textLayout';

/** Where a node's content begins; of a block, where its first key or dash stands. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Columns of white space and dashes before an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** After the last character that a node says something with: no comments, no white space, but block texts whole. */
export function contentEnd(text: string, node: unknown): number {
  if (isPair(node)) return pairEnd(text, node);
  if (!isNode(node)) return 0;
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last === undefined) return node.range?.[1] ?? 0;
  return isEmptyNode(last) ? startOf(last) : contentEnd(text, last);
}

function pairEnd(text: string, { key, value }: Pair): number {
  const keyEnd = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  return isEmptyNode(value) ? keyEnd + 1 : contentEnd(text, value);
}

function isEmptyNode(node: unknown): boolean {
  return node === null || (isNode(node) && node.range?.[0] === node.range?.[1]);
}

/** The node at a path; keys count by their texts. */
export function nodeAt(document: YamlDocument | undefined, path: JsonPath): unknown {
  let node: unknown = document?.contents;
  for (const step of path) {
    if (isMap(node)) node = findPair(node, step)?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The pair of a map that a key names. */
export function findPair(map: YAMLMap, name: string | number | undefined): Pair | undefined {
  return map.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(name));
}
