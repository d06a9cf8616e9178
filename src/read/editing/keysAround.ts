import type { Node } from 'jsonc-parser';
import { isMap, isScalar, isSeq } from 'yaml';

import { findDocument } from './editYaml';
import { parseJsonTree } from './jsonTree';
import { startOf } from './yamlPlaces';

/** A key, or the index of an element, on the way to a place in a text. */
export interface KeyStep {
  readonly key: string;
  /** Where the key, or the element, begins: UTF-16 code units. */
  readonly start: number;
}

/**
 * The keys that lead to what is written last before an offset, from the root on. The end of a line gives the keys of
 * what the line begins. Pure; reads broken texts as far as it goes.
 */
export function keysAround(text: string, format: 'json' | 'yaml', offset: number): readonly KeyStep[] {
  if (format === 'yaml') return stepsOf(findDocument(text, offset)?.contents, offset, yamlEntries);
  return stepsOf(parseJsonTree(text).root, offset, jsonEntries);
}

/** What stands in a node: the key or index, where it begins, and the value. */
type Entry = KeyStep & { readonly value: unknown };

function stepsOf(
  root: unknown,
  offset: number,
  entriesOf: (node: unknown) => readonly Entry[],
): readonly KeyStep[] {
  const steps: KeyStep[] = [];
  for (let node = root; ;) {
    const entry = entriesOf(node).findLast(({ start }) => start <= offset);
    if (entry === undefined) return steps;
    steps.push({ key: entry.key, start: entry.start });
    node = entry.value;
  }
}

function jsonEntries(node: unknown): readonly Entry[] {
  const { type, children = [] } = (node ?? {}) as Partial<Node>;
  if (type === 'array') return children.map((value, at) => ({ key: String(at), start: value.offset, value }));
  if (type !== 'object') return [];
  return children.map(({ offset, children: [key, value] = [] }) => ({
    key: String(key?.value),
    start: offset,
    value,
  }));
}

function yamlEntries(node: unknown): readonly Entry[] {
  if (isSeq(node)) return node.items.map((value, at) => ({ key: String(at), start: startOf(value), value }));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), start: startOf(key), value }] : [],
  );
}
