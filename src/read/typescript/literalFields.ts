import { ts } from 'ts-morph';

import type { DocumentField, Quoting } from '../../engine/privacy/documentField';
import { BACKSLASH, decodeText, type DecodedText } from '../documents/decodeText';
import {
  isDataName,
  placeInList,
  placeInProperty,
  ROOT_PLACE,
  type FieldPlace,
} from '../documents/fieldPlace';
import { lineOf, type DocumentReading } from '../documents/reading';
import { TreeFields } from '../documents/treeFields';
import { nameOfCall, nameOfCompared, nameOfMember, type Member } from './literalNames';
import { isPart, roleOf } from './nodeRoles';
import { mayBeTrivia, skipBlanks } from './trivia';

// Taken out of the namespace once: looking them up in it costs more than what they do.
const {
  forEachChild,
  isArrayLiteralExpression,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isStringLiteral,
} = ts;
const { TemplateTail } = ts.SyntaxKind;
const DOUBLE_QUOTE = 34;

/** Nothing is read out of JSDoc but its text. */
const PARSING: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/**
 * Reads the literals of TypeScript or JavaScript: what stands in objects, lists, calls, templates and JSX goes by the
 * names of properties, variables, parameters and attributes around it. Parses only.
 * @param extension with its dot, of the file that the text is in: `.tsx`
 */
export function readLiterals(text: string, extension: string): DocumentReading {
  try {
    const source = ts.createSourceFile(`document${extension}`, text, PARSING, false);
    const [error] = (source as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] })
      .parseDiagnostics;
    if (error !== undefined) return broken(lineOf(text, error.start ?? 0));
    return { fields: new LiteralReader(source).read() };
  } catch {
    // The parser recurses, and a hostile text can exhaust the stack.
    return broken(0);
  }
}

function broken(line: number): DocumentReading {
  return { fields: [], broken: { message: 'It does not parse as TypeScript or JavaScript.', line } };
}

class LiteralReader {
  private readonly tree = new TreeFields();
  private readonly text: string;
  /** Where the last comment ends that was read. */
  private commentsUntil = 0;
  /** Of the node whose children are visited. */
  private parent: ts.Node;
  private place = ROOT_PLACE;
  private record: number;

  constructor(private readonly source: ts.SourceFile) {
    this.text = source.text;
    this.parent = source;
    this.record = this.tree.openRecord();
  }

  read(): readonly DocumentField[] {
    forEachChild(this.source, this.visitChild);
    this.addComments(this.source.endOfFileToken.pos, this.source.end);
    return inOrder(this.tree.finish());
  }

  /** One function for all nodes, because a closure for each of them would cost more than what most of them hold. */
  private readonly visitChild = (child: ts.Node): void => {
    // The name itself is no value.
    if (isStringLiteral(child) && child === (this.parent as ts.Node & { readonly name?: ts.Node }).name)
      return;
    this.visit(child, this.place, this.record);
  };

  private visitChildren(node: ts.Node, place: FieldPlace, record: number): void {
    const { parent: outerParent, place: outerPlace, record: outerRecord } = this;
    this.parent = node;
    this.place = place;
    this.record = record;
    forEachChild(node, this.visitChild);
    this.parent = outerParent;
    this.place = outerPlace;
    this.record = outerRecord;
  }

  private visit(node: ts.Node, place: FieldPlace, record: number): void {
    const role = roleOf(node);
    if (isPart(node)) this.addCommentsBefore(node);
    if (role === 'empty') return;
    if (role === 'other') this.visitChildren(node, place, record);
    else if (role === 'access') this.visit((node as ts.PropertyAccessExpression).expression, place, record);
    else if (role === 'block') this.visitChildren(node, place, this.tree.openRecord());
    else if (!this.addLiteral(node, place, record)) this.visitNaming(node, place, record);
  }

  /** Whether the node is a literal, all of which has been read. */
  private addLiteral(node: ts.Node, place: FieldPlace, record: number): boolean {
    switch (roleOf(node)) {
      case 'string':
        this.addString(node as ts.StringLiteral, place, record);
        return true;
      case 'number':
        this.addNumber(node, place, record);
        return true;
      case 'template':
        this.addText(node, { place, record, cut: 1, quoting: 'js-template' });
        return true;
      case 'open-template':
        this.visitTemplate(node as ts.TemplateExpression, place, record);
        return true;
      case 'jsx-text':
        this.addText(node, { place, record, cut: 0, quoting: 'jsx' });
        return true;
      default:
        return false;
    }
  }

  private visitNaming(node: ts.Node, place: FieldPlace, record: number): void {
    switch (roleOf(node)) {
      case 'member':
        this.visitMember(node as Member, place, record);
        break;
      case 'call':
        this.visitCall(node as ts.CallExpression, place, record);
        break;
      case 'object':
        this.visitObject(node as ts.ObjectLiteralExpression, place);
        break;
      case 'list':
        this.visitList(node as ts.ArrayLiteralExpression, place, record);
        break;
      case 'binary':
        this.visitBinary(node as ts.BinaryExpression, place, record);
        break;
      default:
        this.visitTag(node as ts.JsxOpeningLikeElement, place);
    }
  }

  private visitTemplate(node: ts.TemplateExpression, place: FieldPlace, record: number): void {
    this.addText(node.head, { place, record, cut: 1, cutEnd: 2, quoting: 'js-template' });
    for (const span of node.templateSpans) {
      this.visit(span.expression, place, record);
      const cutEnd = span.literal.kind === TemplateTail ? 1 : 2;
      this.addText(span.literal, { place, record, cut: 1, cutEnd, quoting: 'js-template' });
    }
  }

  private visitObject(node: ts.ObjectLiteralExpression, place: FieldPlace, outer = -1): void {
    const record = this.tree.openRecord(outer);
    let index = 0;
    for (const property of node.properties) {
      const { name } = property;
      if (name !== undefined && isStringLiteral(name) && isDataName(name.text))
        this.visitDataProperty(property, placeInProperty(place, name.text, index), record);
      else this.visit(property, place, record);
      index += 1;
    }
  }

  /** A property whose name is a value as well. */
  private visitDataProperty(property: ts.ObjectLiteralElementLike, inner: FieldPlace, record: number): void {
    this.addString(property.name as ts.StringLiteral, inner, record);
    if (!isPropertyAssignment(property)) return;
    const { initializer } = property;
    if (isObjectLiteralExpression(initializer)) this.visitObject(initializer, inner, record);
    else this.visit(initializer, inner, record);
  }

  private visitList(node: ts.ArrayLiteralExpression, place: FieldPlace, record: number): void {
    let index = 0;
    for (const element of node.elements) {
      const isRow = isArrayLiteralExpression(element);
      this.visit(element, placeInList(place, index), isRow ? this.tree.openRecord() : record);
      index += 1;
    }
  }

  private visitCall(node: ts.CallExpression | ts.NewExpression, place: FieldPlace, record: number): void {
    this.visit(node.expression, place, record);
    if (node.arguments?.some(isNoToken) !== true) return;
    const inner = placeIn(place, nameOfCall(node));
    for (const argument of node.arguments) this.visit(argument, inner, record);
  }

  private visitTag(node: ts.JsxOpeningLikeElement, place: FieldPlace): void {
    const tag = placeInProperty(place, node.tagName.getText(this.source));
    this.visitChildren(node.attributes, tag, this.tree.openRecord());
  }

  private visitBinary(node: ts.BinaryExpression, place: FieldPlace, record: number): void {
    if (!isNoToken(node.left) && !isNoToken(node.right)) return;
    const inner = placeIn(place, nameOfCompared(node));
    this.visit(node.left, inner, record);
    this.visit(node.right, inner, record);
  }

  private visitMember(node: Member, place: FieldPlace, record: number): void {
    if (forEachChild(node, isNoToken) !== true) return;
    const inner = placeIn(place, nameOfMember(node));
    if (!isPropertyAssignment(node)) this.visitChildren(node, inner, record);
    else if (isObjectLiteralExpression(node.initializer)) this.visitObject(node.initializer, inner, record);
    else {
      if (!isStringLiteral(node.name)) this.visit(node.name, inner, record);
      this.visit(node.initializer, inner, record);
    }
  }

  /** Where the token starts that a node starts with. */
  private startOf(node: ts.Node): number {
    const at = skipBlanks(this.text, node.pos);
    return mayBeTrivia(this.text, at) ? node.getStart(this.source) : at;
  }

  private addString(node: ts.StringLiteral, place: FieldPlace, record: number): void {
    const start = this.startOf(node) + 1;
    const end = node.end - 1;
    const quoting = this.text.charCodeAt(end) === DOUBLE_QUOTE ? 'js-double' : 'js-single';
    // Every escape is longer than what it stands for.
    const decoded: DecodedText =
      node.text.length === end - start
        ? { value: node.text }
        : decodeText(this.text, { start, end }, BACKSLASH);
    this.addDecoded(decoded, { place, record, start, end, quoting });
  }

  private addText(
    node: ts.Node,
    options: {
      readonly place: FieldPlace;
      readonly record: number;
      readonly cut: number;
      readonly cutEnd?: number;
      readonly quoting: Quoting;
    },
  ): void {
    const { place, record, cut, cutEnd = cut, quoting } = options;
    const isJsx = quoting === 'jsx';
    const start = isJsx ? node.getStart(this.source) : this.startOf(node) + cut;
    const end = node.end - cutEnd;
    const decoded: DecodedText = isJsx
      ? { value: this.text.slice(start, end) }
      : decodeText(this.text, { start, end }, BACKSLASH);
    this.addDecoded(decoded, { place, record, start, end, quoting });
  }

  private addDecoded(
    { value, offsets }: DecodedText,
    options: {
      readonly place: FieldPlace;
      readonly record: number;
      readonly start: number;
      readonly end: number;
      readonly quoting: Quoting;
    },
  ): void {
    const { place, record, start, end, quoting } = options;
    if (isBlank(value)) this.tree.addOther(record);
    else this.tree.add(place, record, { value, type: 'string', start, end, quoting, offsets });
  }

  private addNumber(node: ts.Node, place: FieldPlace, record: number): void {
    const start = this.startOf(node);
    const { end } = node;
    const value = this.text.slice(start, end);
    this.tree.add(place, record, { value, type: 'number', start, end, quoting: 'none' });
  }

  private addCommentsBefore(node: ts.Node): void {
    const at = skipBlanks(this.text, node.pos);
    if (mayBeTrivia(this.text, at)) this.addComments(node.pos, node.getStart(this.source));
  }

  private addComments(from: number, to: number): void {
    if (!this.text.slice(from, to).includes('/')) return;
    const ranges = [
      ...(ts.getTrailingCommentRanges(this.text, from) ?? []),
      ...(ts.getLeadingCommentRanges(this.text, from) ?? []),
    ];
    for (const { pos: start, end } of ranges) {
      if (start < this.commentsUntil) continue;
      this.commentsUntil = end;
      const value = this.text.slice(start, end);
      this.tree.add(ROOT_PLACE, -1, { value, type: 'comment', start, end, quoting: 'none' });
    }
  }
}

function isNoToken(node: ts.Node): boolean {
  return roleOf(node) !== 'empty';
}

/** The place of what stands under a name, if there is one. */
function placeIn(place: FieldPlace, name: string): FieldPlace {
  return name === '' ? place : placeInProperty(place, name);
}

function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 127) && value.trim() === '';
}

/** Fields in the order of their places, in which they mostly are. */
function inOrder(fields: readonly DocumentField[]): readonly DocumentField[] {
  let last = -1;
  for (const { start } of fields) {
    if (start < last) return [...fields].sort((one, other) => one.start - other.start);
    last = start;
  }
  return fields;
}
