import { parseTree, findNodeAtLocation } from 'jsonc-parser';
import { isScalar, LineCounter, parseDocument } from 'yaml';

import { isJsonObject, ownValue, type Json } from './jsonValue';
import { appendPointer } from './pointer';
import type { SchemaSource } from './schemaSource';

/** A schema that can be named as a target. */
export interface ListedSchema {
  readonly name: string;
  /** JSON pointer; `''` for the document itself. */
  readonly pointer: string;
  /** The document itself, or one of its definitions. */
  readonly kind: 'schema' | 'definition';
  /** 1-based. */
  readonly line: number;
}

const GROUPS = ['$defs', 'definitions'];

/** The schemas of a document: itself, then its definitions in their order. */
export function listSchemas(source: SchemaSource): readonly ListedSchema[] {
  const lineOf = findLines(source.text ?? '', source.file);
  const root = source.root as Json;
  const title = isJsonObject(root) ? ownValue(root, 'title') : undefined;
  const file = source.file.replace(/^.*[\\/]/, '').replace(/(?:\.schema)?\.[^.]+$/, '');
  const whole: ListedSchema = {
    name: typeof title === 'string' && title.trim() !== '' ? title.trim() : file,
    pointer: '',
    kind: 'schema',
    line: 1,
  };
  if (!isJsonObject(root)) return [whole];
  const definitions = GROUPS.flatMap(group => {
    const members = ownValue(root, group);
    if (!isJsonObject(members)) return [];
    return Object.keys(members).map(
      (name): ListedSchema => ({
        name,
        pointer: appendPointer('', group, name),
        kind: 'definition',
        line: lineOf([group, name]),
      }),
    );
  });
  return [whole, ...definitions];
}

/** Gives the line of the key at a path, 1-based; 1 where it cannot be told. Works on JSON and YAML texts. */
export function findLines(text: string, file: string): (path: readonly string[]) => number {
  if (/\.ya?ml$/i.test(file)) return findYamlLines(text);
  const tree = text === '' ? undefined : parseTree(text);
  return path => {
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
    return node === undefined ? 1 : text.slice(0, (node.parent ?? node).offset).split('\n').length;
  };
}

function findYamlLines(text: string): (path: readonly string[]) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  return path => {
    const parent: unknown = document.getIn(path.slice(0, -1), true);
    if (typeof parent !== 'object' || parent === null || !('items' in parent)) return 1;
    const items = parent.items as readonly { readonly key?: unknown }[];
    const pair = items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
    return isScalar(pair?.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : 1;
  };
}
