import { characterOf, decodeText, type TextRange } from './decodeText';
import { placeAgain, placeInProperty, ROOT_PLACE, type FieldPlace } from './fieldPlace';
import type { PlacedField } from './placedField';
import type { DocumentReading } from './reading';
import { TreeFields } from './treeFields';
import { xmlTokens, type XmlAttribute, type XmlToken } from './xmlTokens';

/** Reads XML and HTML: attributes, text and comments; tags need not nest well. */
export function readXml(text: string): DocumentReading {
  const reader = new XmlFieldReader(text);
  for (const token of xmlTokens(text)) reader.addToken(token);
  return { fields: reader.finish() };
}

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly place: FieldPlace;
  /** The place of its text, which may be called by an attribute: `<property name="email">`. */
  readonly content: FieldPlace;
  readonly record: number;
  readonly seen: Map<string, number>;
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
    this.stack = [{ name: '', place: ROOT_PLACE, content: ROOT_PLACE, record, seen: new Map() }];
  }

  addToken(token: XmlToken): void {
    if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token.name);
    else this.addText(token, token.kind);
  }

  finish(): readonly PlacedField[] {
    return this.tree.finish();
  }

  private top(): Element {
    return this.stack.at(-1) as Element;
  }

  private open({ name, attributes, isEmpty }: XmlToken & { readonly kind: 'open' }): void {
    const outer = this.top();
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
      this.stack.push({ name, place, content, record, seen: new Map() });
  }

  private valueOf({ start, end }: XmlAttribute): string {
    return this.text.slice(start, end);
  }

  private close(name: string): void {
    const at = this.stack.findLastIndex(element => element.name === name);
    if (at > 0) this.stack.length = at;
  }

  private addText(range: TextRange, kind: 'text' | 'cdata' | 'comment'): void {
    const raw = this.text.slice(range.start, range.end);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const start = range.start + raw.length - raw.trimStart().length;
    const { content, record } = this.top();
    const inside = { start, end: start + trimmed.length };
    if (kind === 'comment')
      this.tree.add(ROOT_PLACE, record, { ...inside, value: trimmed, type: 'comment', quoting: 'none' });
    else if (kind === 'cdata')
      this.tree.add(content, record, { ...inside, value: trimmed, type: 'string', quoting: 'none' });
    else this.add(content, this.recordOfText(), inside);
  }

  /** The text of an element that holds nothing else is a value of the element around it. */
  private recordOfText(): number {
    const element = this.top();
    const outer = this.stack.at(-2);
    return element.seen.size === 0 && outer !== undefined ? outer.record : element.record;
  }

  private add(place: FieldPlace, record: number, { start, end }: TextRange): void {
    const { value, offsets } = decodeText(this.text, { start, end }, ENTITY);
    if (value.trim() === '') return;
    const type = /^-?\d+(?:\.\d+)?$/.test(value) ? 'number' : 'string';
    this.tree.add(place, record, { value, type, start, end, quoting: 'xml', offsets });
  }
}
