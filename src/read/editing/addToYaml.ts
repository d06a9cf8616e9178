import { isMap, isNode, isSeq, stringify, type Node, type YAMLMap } from 'yaml';

import type { JsonPath, TextChange } from './editableText';
import type { YamlDocument } from './parseYamlStream';
import { findLayout, lineEnd, lineStart } from './textLayout';
import { columnOf, contentEnd, findPair, nodeAt, startOf } from './yamlPlaces';

/** An object of a YAML document, or a place for one. */
export interface YamlPlace {
  readonly text: string;
  /** `undefined` for a text without any content. */
  readonly document: YamlDocument | undefined;
  readonly path: JsonPath;
  readonly indent?: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** The changes that add properties to the end of a map, in its own style. Pure. */
export function addToYaml(place: YamlPlace, properties: Properties): readonly TextChange[] {
  const { document, path, text } = place;
  if (document === undefined) return addToEnd(place, text.length, properties);
  const node = nodeAt(document, path);
  if (isMap(node) && node.flow === true) return addToFlow(place, node, properties);
  if (isMap(node) && node.items.length > 0) return addToBlock(place, node, properties);
  if (path.length === 0) return addToEnd(place, document.range[1], properties);
  return fillPlace(place, node, properties);
}

/** After the last pair of a block map. */
function addToBlock(place: YamlPlace, node: YAMLMap, properties: Properties): readonly TextChange[] {
  const { text } = place;
  const first = node.items[0];
  const column = columnOf(text, keyStart(text, startOf(first?.key)));
  return [insertLines(text, contentEnd(text, node.items.at(-1)), printBlock(place, properties, column))];
}

/** An explicit key stands behind its question mark. */
function keyStart(text: string, start: number): number {
  const [mark = ''] = /\?[ \t]+$/.exec(text.slice(lineStart(text, start), start)) ?? [];
  return start - mark.length;
}

/** Lines behind the one that content ends on. */
function insertLines(text: string, end: number, lines: readonly string[]): TextChange {
  const { endOfLine } = findLayout(text);
  const block = lines.join(endOfLine);
  // A block text ends with its line break, and with the empty lines that it keeps.
  if (text[end - 1] === '\n') return { offset: end, length: 0, text: block + endOfLine };
  return { offset: lineEnd(text, end), length: 0, text: endOfLine + block };
}

/** Below whatever a document without content has: comments, a directive. */
function addToEnd(place: YamlPlace, at: number, properties: Properties): readonly TextChange[] {
  const { text } = place;
  const { endOfLine } = findLayout(text);
  const isAtBreak = text[at - 1] !== '\n' && text.startsWith(endOfLine, at);
  const offset = isAtBreak ? at + endOfLine.length : at;
  const lead = offset > 0 && text[offset - 1] !== '\n' ? endOfLine : '';
  return [{ offset, length: 0, text: lead + printBlock(place, properties, 0).join(endOfLine) + endOfLine }];
}

/** Below a key that has no value, or behind a dash that has none. */
function fillPlace(place: YamlPlace, node: unknown, properties: Properties): readonly TextChange[] {
  const { text, document, path } = place;
  const holder = nodeAt(document, path.slice(0, -1));
  const at = isNode(node) ? startOf(node) : 0;
  if (isSeq(holder)) {
    const dash = text.lastIndexOf('-', at - 1);
    const column = columnOf(text, dash) + 2;
    const [first = '', ...rest] = printBlock(place, properties, column);
    const { endOfLine } = findLayout(text);
    return [{ offset: dash + 1, length: 0, text: [` ${first.trimStart()}`, ...rest].join(endOfLine) }];
  }
  const key = keyOf(holder, path);
  const column = columnOf(text, startOf(key)) + unitOf(place);
  return [insertLines(text, key?.range?.[1] ?? at, printBlock(place, properties, column))];
}

function keyOf(holder: unknown, path: JsonPath): Node | undefined {
  const pair = isMap(holder) ? findPair(holder, path.at(-1)) : undefined;
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Inside the braces of a flow map; an empty one in a block becomes a block. */
function addToFlow(place: YamlPlace, node: YAMLMap, properties: Properties): readonly TextChange[] {
  const { text, document, path } = place;
  const [start, end] = node.range ?? [0, 0, 0];
  const holder = path.length === 0 ? undefined : nodeAt(document, path.slice(0, -1));
  const isInFlow = (isMap(holder) || isSeq(holder)) && holder.flow === true;
  if (node.items.length === 0 && !isInFlow) return openFlow(place, { start, end, holder }, properties);
  const [first] = node.items;
  const print = first !== undefined && text[startOf(first.key)] === '"' ? JSON.stringify : printFlow;
  const printed = Object.entries(properties).map(([name, value]) => `${print(name)}: ${print(value)}`);
  if (node.items.length === 0)
    return [{ offset: start, length: end - start, text: `{ ${printed.join(', ')} }` }];
  return [addBehind(text, { node, end }, printed)];
}

function addBehind(
  text: string,
  { node, end }: { readonly node: YAMLMap; readonly end: number },
  printed: readonly string[],
): TextChange {
  const last = node.items.at(-1);
  const at = contentEnd(text, last);
  const lastStart = startOf(last?.key);
  const lead = text.slice(lineStart(text, lastStart), lastStart);
  const separator = /^\s+$/.test(lead) ? findLayout(text).endOfLine + lead : ' ';
  const comma = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(at, end));
  const added = printed.join(`,${separator}`);
  return comma === null
    ? { offset: at, length: 0, text: `,${separator}${added}` }
    : { offset: at + comma[0].length, length: 0, text: `${separator}${added},` };
}

interface EmptyFlow {
  readonly start: number;
  readonly end: number;
  readonly holder: unknown;
}

function openFlow(
  place: YamlPlace,
  { start, end, holder }: EmptyFlow,
  properties: Properties,
): readonly TextChange[] {
  const { text, path } = place;
  const { endOfLine } = findLayout(text);
  if (!isMap(holder)) {
    const column = columnOf(text, start);
    const [first = '', ...rest] = printBlock(place, properties, column);
    return [{ offset: start, length: end - start, text: [first.trimStart(), ...rest].join(endOfLine) }];
  }
  const key = keyOf(holder, path);
  const from = text.slice(0, start).trimEnd().length;
  const lines = printBlock(place, properties, columnOf(text, startOf(key)) + unitOf(place));
  return [{ offset: from, length: end - from, text: '' }, insertLines(text, end, lines)];
}

/** Blanks of one level: what the text shows, two where it shows nothing or tabs, which YAML forbids. */
function unitOf({ text, indent }: YamlPlace): number {
  const { unit } = findLayout(text, indent);
  return unit.startsWith('\t') ? 2 : unit.length;
}

function printBlock(place: YamlPlace, properties: Properties, column: number): string[] {
  const printed = stringify(properties, {
    indent: unitOf(place),
    indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(place.text),
    lineWidth: 0,
    // Readers of YAML 1.1 take `yes` for true and dates for instants.
    compat: 'yaml-1.1',
  });
  return printed
    .replace(/\n$/, '')
    .split('\n')
    .map(line => (line === '' ? '' : ' '.repeat(column) + line));
}

/** A value in flow style on one line; quotes wherever a reader might see more than a text. */
function printFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => `${printFlow(name)}: ${printFlow(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  const isPlain = typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value) && !WORDS.test(value);
  return isPlain ? value : JSON.stringify(value);
}

const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
