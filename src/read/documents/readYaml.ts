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

import type { DocumentField } from '../../engine/privacy/documentField';
import { decodeText, foldLineBreaks, YAML_DOUBLE, type TextRange } from './decodeText';
import { isDataName, placeInList, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import { lineOf, type DocumentReading } from './reading';
import type { FieldDraft } from './makeField';
import { TreeFields } from './treeFields';
import { decodeYamlBlock } from './yamlBlock';

/** Reads YAML, every document of a stream. What an alias repeats is read once. */
export function readYaml(text: string): DocumentReading {
  try {
    return readDocuments(text);
  } catch {
    // The parser recurses, and a hostile text can exhaust the stack.
    return { fields: [], broken: { message: 'It does not parse as YAML.', line: 0 } };
  }
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
  return { fields: [...reader.tree.finish(), ...comments(text, reader.scalars)].sort(byPlace) };
}

const byPlace = (one: DocumentField, other: DocumentField): number => one.start - other.start;

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
    const inside = { start: start + 1, end: end - 1 };
    switch (type) {
      case 'QUOTE_DOUBLE':
        return {
          ...inside,
          ...decodeText(this.text, inside, YAML_DOUBLE),
          type: 'string',
          quoting: 'yaml-double',
        };
      case 'QUOTE_SINGLE':
        return {
          ...inside,
          ...decodeText(this.text, inside, YAML_SINGLE),
          type: 'string',
          quoting: 'yaml-single',
        };
      case 'BLOCK_LITERAL':
      case 'BLOCK_FOLDED':
        return { ...decodeYamlBlock(this.text, { start, end }), type: 'string', quoting: 'yaml-block' };
      default:
        return this.plainDraft({ start, end });
    }
  }

  private plainDraft(range: TextRange): FieldDraft | undefined {
    const decoded = decodeText(this.text, range, YAML_PLAIN);
    if (/^(?:true|false|null|~|)$/i.test(decoded.value)) return undefined;
    const type = /^[-+]?(?:\d[\d_]*)(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(decoded.value) ? 'number' : 'string';
    return { ...range, ...decoded, type, quoting: 'yaml-plain' };
  }
}

const BREAK = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/g;
const YAML_PLAIN = { marks: ['\n'], pattern: BREAK, decode: foldLineBreaks };
const YAML_SINGLE = {
  marks: ["'", '\n'],
  pattern: new RegExp(`''|${BREAK.source}`, 'g'),
  decode: (escape: string): string => (escape === "''" ? "'" : foldLineBreaks(escape)),
};

/** Comments are what starts with `#` outside scalars. */
function* comments(text: string, scalars: readonly TextRange[]): Generator<DocumentField> {
  let from = 0;
  for (const { start, end } of [...scalars, { start: text.length, end: text.length }]) {
    for (const match of text.slice(from, start).matchAll(/(?<![^\s])#[^\r\n]*/g)) {
      const at = from + match.index;
      yield {
        ...ROOT_PLACE,
        value: match[0],
        type: 'comment',
        start: at,
        end: at + match[0].length,
        record: -1,
        quoting: 'none',
      };
    }
    from = Math.max(from, end);
  }
}
