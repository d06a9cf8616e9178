import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import type { JsonPath } from './editableText';
import type { YamlDocument } from './parseYamlStream';
import { lineStart } from './textLayout';
import { contentEnd, columnOf, startOf } from './yamlPlaces';

/**
 * Path of the innermost map around an offset. Behind a block's last line, the indentation of the offset says which
 * block it belongs to; a key without a value, or an item without one, is a place for a map.
 */
export function findYamlObject(
  text: string,
  { contents, range }: YamlDocument,
  offset: number,
): JsonPath | undefined {
  const search: Search = { text, offset, column: offset - lineStart(text, offset) };
  if (isPlace(contents)) return offset >= range[0] ? [] : undefined;
  return findIn(contents, [], search) ?? (isMap(contents) ? [] : undefined);
}

interface Search {
  readonly text: string;
  readonly offset: number;
  readonly column: number;
}

function findIn(node: unknown, path: JsonPath, search: Search): JsonPath | undefined {
  if (isMap(node)) return findInMap(node, path, search);
  return isSeq(node) ? findInSeq(node, path, search) : undefined;
}

function findInMap(node: YAMLMap, path: JsonPath, search: Search): JsonPath {
  const pair = (node.items as Pair<ParsedNode, ParsedNode | null>[]).findLast(
    ({ key }) => startOf(key) <= search.offset,
  );
  if (pair === undefined || search.offset <= pair.key.range[1] || !isScalar(pair.key)) return path;
  const inner = [...path, String(pair.key.value)];
  return enter(pair.value, inner, { ...search, holder: columnOf(search.text, startOf(pair.key)) }) ?? path;
}

function findInSeq(node: YAMLSeq, path: JsonPath, search: Search): JsonPath | undefined {
  const at = node.items.findLastIndex(item => startOf(item) <= search.offset);
  if (at < 0) return undefined;
  const holder = columnOf(search.text, node.range?.[0] ?? 0);
  return enter(node.items[at], [...path, at], { ...search, holder });
}

/** Looks into a value; behind its content only from columns that are the value's own. */
function enter(
  value: unknown,
  path: JsonPath,
  search: Search & { readonly holder: number },
): JsonPath | undefined {
  if (isAlias(value)) return undefined;
  if (isPlace(value)) return isBehind(value, search) && search.column <= search.holder ? undefined : path;
  if (!isCollection(value) || !isOver(value, search)) return undefined;
  return findIn(value, path, search);
}

/** Whether the offset belongs to a collection: inside its brackets, or in the region of its block. */
function isOver(value: YAMLMap | YAMLSeq, search: Search): boolean {
  const { offset, text } = search;
  if (value.flow !== true) return !isBehind(value, search) || search.column >= columnOf(text, startOf(value));
  const [start, end] = value.range ?? [0, 0];
  return value.items.length === 0 ? start <= offset && offset <= end : start < offset && offset < end;
}

/** True where the offset is on a line below the last one of a node. */
function isBehind(node: unknown, { text, offset }: Search): boolean {
  return lineStart(text, offset) > lineStart(text, Math.max(contentEnd(text, node) - 1, 0));
}

/** A null that nobody wrote. */
function isPlace(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}
