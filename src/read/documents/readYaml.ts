import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';

import type { TextRange } from './decodeText';
import { isDataName, placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { deepestNesting, MAX_NESTING } from './nesting';
import { readPlainYaml } from './plainYaml';
import { lineOf, type DocumentReading } from './reading';
import type { FieldDraft, PlacedField } from './placedField';
import { TreeFields } from './treeFields';
import { decodeYamlBlock } from './yamlBlock';
import { yamlComments } from './yamlComments';
import { plainScalar, quotedScalar } from './yamlScalars';

/** Reads YAML, every document of a stream. What an alias repeats is read once. */
export function readYaml(text: string): DocumentReading {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { fields: inOrder(text, plain) };
  return readAnyYaml(text);
}

/** The same by the library alone, which reads all that YAML allows. */
export function readAnyYaml(text: string): DocumentReading {
  if (isTooDeep(text)) return { fields: [], broken: { message: 'It is nested too deeply.', line: 0 } };
  try {
    return readDocuments(text);
  } catch {
    // The parser recurses, and a hostile text can exhaust the stack.
    return { fields: [], broken: { message: 'It does not parse as YAML.', line: 0 } };
  }
}

/** Whether the parser would run out of memory, which nothing could catch. */
function isTooDeep(text: string): boolean {
  return /^ {2000}|(?:[-?:][ \t]+){500}/m.test(text) || deepestNesting(text) > MAX_NESTING;
}

function readDocuments(text: string): DocumentReading {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const list = Array.isArray(documents) ? documents : [];
  const [error] = list.flatMap(document => document.errors);
  if (error !== undefined)
    return {
      fields: [],
      broken: { message: 'It does not parse as YAML.', line: lineOf(text, error.pos[0]) },
    };
  const reader = new YamlFieldReader(text);
  for (const document of list) reader.addNode(document.contents, ROOT_PLACE, reader.tree.openRecord());
  return { fields: inOrder(text, reader) };
}

function inOrder(
  text: string,
  { tree, scalars }: { readonly tree: TreeFields; readonly scalars: readonly TextRange[] },
): readonly PlacedField[] {
  const comments = yamlComments(text, scalars);
  const fields = tree.finish();
  return comments.length === 0
    ? fields
    : [...fields, ...comments].sort((one, other) => one.start - other.start);
}

class YamlFieldReader {
  readonly tree = new TreeFields();
  /** Where scalars stand, in order. */
  readonly scalars: TextRange[] = [];

  constructor(private readonly text: string) {}

  addNode(node: unknown, place: FieldPlace, record: number): void {
    if (isMap(node)) this.addMap(node, place, record);
    else if (isSeq(node))
      node.items.forEach((item, index) => {
        this.addNode(item, placeInList(place, index), isScalar(item) ? record : this.tree.openRecord());
      });
    else if (isScalar(node)) this.addScalar(node, place, record);
  }

  private addMap(map: YAMLMap, place: FieldPlace, record: number): void {
    (map.items as unknown[]).forEach((item, index) => {
      if (isPair(item)) this.addPair(item, { place, record, index });
    });
  }

  private addPair(
    { key, value }: Pair,
    { place, record, index }: { readonly place: FieldPlace; readonly record: number; readonly index: number },
  ): void {
    const name = isScalar(key) ? String(key.value) : '';
    const inner = placeInProperty(place, name, index);
    if (isScalar(key) && isDataName(name)) this.addScalar(key, inner, record);
    else if (isScalar(key)) this.noteScalar(key);
    if (isAlias(value)) return;
    this.addNode(value, inner, isMap(value) ? this.tree.openRecord(record) : record);
  }

  private noteScalar({ range }: Scalar): void {
    if (range) this.scalars.push({ start: range[0], end: range[1] });
  }

  private addScalar(node: Scalar, place: FieldPlace, record: number): void {
    this.noteScalar(node);
    const draft = this.draftOf(node);
    if (draft === undefined || draft.value === '') this.tree.addOther(record);
    else this.tree.add(place, record, draft);
  }

  private draftOf({ range, type }: Scalar): FieldDraft | undefined {
    if (!range) return undefined;
    const [start, end] = range;
    if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return quotedScalar(this.text, { start, end });
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
      return { ...decodeYamlBlock(this.text, { start, end }), type: 'string', quoting: 'yaml-block' };
    return plainScalar(this.text, { start, end });
  }
}
