import { findNodeAtLocation, getNodeValue, visit, type Node } from 'jsonc-parser';

import { FauxtureError } from '../../shared/fauxtureError';
import { printPath, type EditableText, type JsonPath } from './editableText';
import { addToObject, type ObjectPlace } from './addToObject';
import { parseJsonTree } from './jsonTree';
import { findLayout } from './textLayout';

/**
 * Reads JSON, with or without comments and trailing commas, for editing. What is broken is read as far as it goes.
 * @param indent one level of indentation, for texts that show none
 */
export function editJson(text: string, indent?: string): EditableText {
  const { root, errors } = parseJsonTree(text);
  return {
    value: root === undefined ? undefined : (getNodeValue(root) as unknown),
    errorAt: errors[0]?.offset,
    objectAt: offset => (root === undefined ? [] : findObject(root, offset)),
    addProperties: (path, properties) => {
      const layout = findLayout(text, indent);
      if (root === undefined)
        return [{ offset: text.length, length: 0, text: printWhole(properties, layout) }];
      return addToObject(findPlace(text, root, path), properties, layout);
    },
  };
}

function printWhole(
  properties: Readonly<Record<string, unknown>>,
  { unit, endOfLine }: { readonly unit: string; readonly endOfLine: string },
): string {
  return JSON.stringify(properties, null, unit).replaceAll('\n', endOfLine) + endOfLine;
}

/** The innermost object that an offset is in; else one that it touches; else the root, where that is an object. */
function findObject(root: Node, offset: number): JsonPath | undefined {
  const inside = (node: Node): boolean => node.offset < offset && offset < node.offset + node.length;
  const touching = (node: Node): boolean => node.offset <= offset && offset <= node.offset + node.length;
  const found = descend(root, touching, inside) ?? descend(root, inside, inside) ?? root;
  return found.type === 'object' ? pathOf(found) : undefined;
}

/** The innermost object for which `isLast` holds, below nodes that `isOn` the way. */
function descend(
  node: Node,
  isLast: (node: Node) => boolean,
  isOn: (node: Node) => boolean,
): Node | undefined {
  const children = node.type === 'property' ? node.children?.slice(1) : node.children;
  for (const child of children ?? []) {
    const found = descend(child, isLast, isOn);
    if (found !== undefined) return found;
  }
  const isEmpty = (node.children?.length ?? 0) === 0;
  return node.type === 'object' && (isOn(node) || (isEmpty && isLast(node))) ? node : undefined;
}

function pathOf(node: Node): JsonPath {
  const steps: (string | number)[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    if (at.type === 'property') steps.unshift(String(at.children?.[0]?.value));
    else if (at.parent?.type === 'array') steps.unshift(at.parent.children?.indexOf(at) ?? 0);
  }
  return steps;
}

function findPlace(text: string, root: Node, path: JsonPath): ObjectPlace {
  const node = findNodeAtLocation(root, [...path]);
  const end = node === undefined ? 0 : node.offset + node.length - 1;
  if (node?.type !== 'object' || text[end] !== '}')
    throw new FauxtureError(
      'cannot-make',
      `${printPath(path)} is not a whole object: put its braces right first.`,
    );
  const last = node.children?.at(-1);
  const lastEnd = last === undefined ? node.offset + 1 : last.offset + last.length;
  let commaEnd: number | undefined;
  let commentEnd: number | undefined;
  const isBetween = (offset: number): boolean => offset >= lastEnd && offset < end;
  visit(
    text,
    {
      onSeparator: (character, offset) => {
        if (character === ',' && isBetween(offset)) commaEnd = offset + 1;
      },
      onComment: (offset, length) => {
        if (isBetween(offset)) commentEnd = offset + length;
      },
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  );
  return {
    text,
    start: node.offset,
    end,
    properties: (node.children ?? []).map(({ offset }) => offset),
    lastEnd,
    commaEnd,
    commentEnd,
    holder: holderOf(node),
  };
}

/** The object or array that an object stands in. */
function holderOf(node: Node): ObjectPlace['holder'] {
  const holder = node.parent?.type === 'property' ? node.parent.parent : node.parent;
  return holder && { start: holder.offset, end: holder.offset + holder.length };
}
