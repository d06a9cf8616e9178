import { characterOf, decodeText, type TextRange } from './decodeText';
import { placeAgain, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import type { PlacedField } from './placedField';
import type { DocumentReading } from './reading';
import { TreeFields } from './treeFields';
import { trimRange } from './trimRange';
import { XmlTokenizer, type XmlAttribute } from './xmlTokens';

/** Reads XML and HTML: attributes, text and comments; tags need not nest well. */
export function readXml(text: string): DocumentReading {
  return { fields: new XmlFieldReader(text).read() };
}

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly place: FieldPlace;
  /** The place of its text, which may be called by an attribute: `<property name="email">`. */
  readonly content: FieldPlace;
  readonly record: number;
  /** How many of each name are in it. */
  seen: Map<string, number> | undefined;
}

/** Elements of HTML that have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** Attributes that hold a value whose name is in another. */
const VALUE_ATTRIBUTE = /^(?:value|content|placeholder)$/i;
const NAME_ATTRIBUTE = /^(?:name|id|key|property|field|itemprop)$/i;
const MAX_DEPTH = 1000;
const ENTITY = { marks: ['&'], pattern: /&(?:#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/gi, decode: decodeEntity };
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (name.startsWith('#x')) return characterOf(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return characterOf(Number(name.slice(1)));
  return ENTITIES[name] ?? entity;
}

class XmlFieldReader {
  private readonly tree = new TreeFields();
  private readonly stack: Element[];

  constructor(private readonly text: string) {
    const record = this.tree.openRecord();
    this.stack = [{ name: '', place: ROOT_PLACE, content: ROOT_PLACE, record, seen: undefined }];
  }

  read(): readonly PlacedField[] {
    const token = new XmlTokenizer(this.text);
    while (token.next()) {
      if (token.kind === 'open') this.open(token);
      else if (token.kind === 'close') this.close(token.name);
      else this.addText(token, token.kind);
    }
    return this.tree.finish();
  }

  private top(): Element {
    return this.stack[this.stack.length - 1] as Element;
  }

  private open({ name, attributes, isEmpty }: XmlTokenizer): void {
    const outer = this.top();
    outer.seen ??= new Map();
    const count = outer.seen.get(name) ?? 0;
    outer.seen.set(name, count + 1);
    const inner = placeInProperty(outer.place, name);
    const place = count === 0 ? inner : placeAgain(inner, count + 1);
    const called = attributes.find(attribute => NAME_ATTRIBUTE.test(attribute.name));
    const content = called === undefined ? place : placeInProperty(place, this.valueOf(called));
    // A repeated element is one of a list; the values in a single one belong to what is around it.
    const record = this.tree.openRecord(count === 0 ? outer.record : -1);
    for (const attribute of attributes) {
      const isCalled = called !== undefined && VALUE_ATTRIBUTE.test(attribute.name);
      this.add(isCalled ? content : placeInProperty(place, attribute.name), record, attribute);
    }
    if (!isEmpty && !VOID.test(name) && this.stack.length < MAX_DEPTH)
      this.stack.push({ name, place, content, record, seen: undefined });
  }

  private valueOf({ start, end }: XmlAttribute): string {
    return this.text.slice(start, end);
  }

  private close(name: string): void {
    const { stack } = this;
    let at = stack.length - 1;
    while (at > 0 && stack[at]?.name !== name) at -= 1;
    if (at > 0) while (stack.length > at) stack.pop();
  }

  private addText(whole: TextRange, kind: 'text' | 'cdata' | 'comment'): void {
    const range = trimRange(this.text, whole);
    if (range.start === range.end) return;
    const { content, record } = this.top();
    if (kind === 'text') {
      this.add(content, this.recordOfText(), range);
      return;
    }
    const value = this.text.slice(range.start, range.end);
    const draft = { ...range, value, quoting: 'none' } as const;
    if (kind === 'comment') this.tree.add(ROOT_PLACE, record, { ...draft, type: 'comment' });
    else this.tree.add(content, record, { ...draft, type: 'string' });
  }

  /** The text of an element that holds nothing else is a value of the element around it. */
  private recordOfText(): number {
    const element = this.top();
    const outer = this.stack.at(-2);
    return element.seen === undefined && outer !== undefined ? outer.record : element.record;
  }

  private add(place: FieldPlace, record: number, { start, end }: TextRange): void {
    const { value, offsets } = decodeText(this.text, { start, end }, ENTITY);
    if (value.trim() === '') return;
    const type = /^-?\d+(?:\.\d+)?$/.test(value) ? 'number' : 'string';
    this.tree.add(place, record, { value, type, start, end, quoting: 'xml', offsets });
  }
}
