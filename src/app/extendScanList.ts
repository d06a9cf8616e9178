import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';

import { applyChanges, type TextChange } from '../read/editing/editableText';
import { editJson } from '../read/editing/editJson';
import { parseJsonTree } from '../read/editing/jsonTree';
import { indentAt } from '../read/editing/textLayout';

/** What is added to a list of a `.fauxture.json`. */
export interface ListAddition {
  readonly name: 'exclude' | 'kindsOff';
  readonly item: string;
  /** What holds where the file has no such list: it is taken over, because the file has the last word. */
  readonly before: readonly string[];
}

/**
 * The text of a `.fauxture.json` with one more item in a list of its `scan`. Everything else, comments too, stays. Pure.
 * @param text `undefined` where there is no file yet
 * @throws FauxtureError `cannot-make` where the text is too broken
 */
export function extendScanList(text: string | undefined, { name, item, before }: ListAddition): string {
  if (text === undefined || text.trim() === '')
    return `${JSON.stringify({ scan: { [name]: [...before, item] } }, null, 2)}\n`;
  const { root } = parseJsonTree(text);
  const list = root && findNodeAtLocation(root, ['scan', name]);
  if (list?.type === 'array') {
    const known = getNodeValue(list) as readonly unknown[];
    return known.includes(item) ? text : applyChanges(text, [addToList(text, list, item)]);
  }
  const hasScan = root !== undefined && findNodeAtLocation(root, ['scan'])?.type === 'object';
  const value = { [name]: [...before, item] };
  return applyChanges(
    text,
    hasScan
      ? editJson(text).addProperties(['scan'], value)
      : editJson(text).addProperties([], { scan: value }),
  );
}

/** Laid out as the item before it. */
function addToList(text: string, list: Node, item: string): TextChange {
  const last = list.children?.at(-1);
  const printed = JSON.stringify(item);
  if (last === undefined) return { offset: list.offset, length: list.length, text: `[${printed}]` };
  const lineBreak = /\r?\n/.exec(text.slice(list.offset, last.offset))?.[0];
  const space = lineBreak === undefined ? ' ' : lineBreak + indentAt(text, last.offset);
  return { offset: last.offset + last.length, length: 0, text: `,${space}${printed}` };
}
