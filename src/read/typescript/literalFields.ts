import { ts } from 'ts-morph';

import type { Quoting } from '../../engine/privacy/documentField';
import { BACKSLASH, decodeText, type DecodedText } from '../documents/decodeText';
import {
  isDataName,
  placeInList,
  placeInProperty,
  ROOT_PLACE,
  type FieldPlace,
} from '../documents/fieldPlace';
import { lineOf, type DocumentReading } from '../documents/reading';
import type { PlacedField } from '../documents/placedField';
import { TreeFields } from '../documents/treeFields';
import { nameOfCall, nameOfCompared, nameOfMember } from './literalNames';

/**
 * Reads the literals of TypeScript or JavaScript: what stands in objects, lists, calls, templates and JSX goes by the
 * names of properties, variables, parameters and attributes around it. Parses only.
 * @param extension with its dot, of the file that the text is in: `.tsx`
 */
export function readLiterals(text: string, extension: string): DocumentReading {
  try {
    const source = ts.createSourceFile(`document${extension}`, text, ts.ScriptTarget.Latest, false);
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

  constructor(private readonly source: ts.SourceFile) {
    this.text = source.text;
  }

  read(): readonly PlacedField[] {
    this.visitAll(this.source, ROOT_PLACE, this.tree.openRecord());
    this.addComments(this.source.endOfFileToken.pos, this.source.end);
    return [...this.tree.finish()].sort((one, other) => one.start - other.start);
  }

  private visitAll(node: ts.Node, place: FieldPlace, record: number): void {
    ts.forEachChild(node, child => this.visit(child, place, record));
  }

  private visit(node: ts.Node, place: FieldPlace, record: number): void {
    if (ts.isStatement(node) || ts.isObjectLiteralElement(node) || ts.isClassElement(node))
      this.addComments(node.pos, node.getStart(this.source));
    // They hold no values of their own.
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    this.visitValue(node, place, record);
  }

  private visitValue(node: ts.Node, place: FieldPlace, record: number): void {
    if (this.visitLiteral(node, place, record)) return;
    if (ts.isObjectLiteralExpression(node)) this.visitObject(node, place);
    else if (ts.isArrayLiteralExpression(node)) this.visitList(node, place, record);
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.visitCall(node, place, record);
    else if (ts.isBlock(node)) this.visitAll(node, place, this.tree.openRecord());
    else if (ts.isJsxOpeningLikeElement(node)) this.visitTag(node, place);
    else this.visitNamed(node, place, record);
  }

  /** Whether the node is a literal, all of which has been read. */
  private visitLiteral(node: ts.Node, place: FieldPlace, record: number): boolean {
    if (ts.isStringLiteral(node)) {
      const isDouble = this.text.charAt(node.getStart(this.source)) === '"';
      this.addText(node, { place, record, cut: 1, quoting: isDouble ? 'js-double' : 'js-single' });
    } else if (ts.isNoSubstitutionTemplateLiteral(node))
      this.addText(node, { place, record, cut: 1, quoting: 'js-template' });
    else if (ts.isTemplateExpression(node)) this.visitTemplate(node, place, record);
    else if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) this.addNumber(node, place, record);
    else if (ts.isJsxText(node)) this.addText(node, { place, record, cut: 0, quoting: 'jsx' });
    else return false;
    return true;
  }

  private visitTemplate(node: ts.TemplateExpression, place: FieldPlace, record: number): void {
    this.addText(node.head, { place, record, cut: 1, cutEnd: 2, quoting: 'js-template' });
    for (const span of node.templateSpans) {
      this.visit(span.expression, place, record);
      const cutEnd = span.literal.kind === ts.SyntaxKind.TemplateTail ? 1 : 2;
      this.addText(span.literal, { place, record, cut: 1, cutEnd, quoting: 'js-template' });
    }
  }

  private visitObject(node: ts.ObjectLiteralExpression, place: FieldPlace, outer = -1): void {
    const record = this.tree.openRecord(outer);
    node.properties.forEach((property, index) => {
      const { name } = property;
      if (name === undefined || !ts.isStringLiteral(name) || !isDataName(name.text)) {
        this.visit(property, place, record);
        return;
      }
      const inner = placeInProperty(place, name.text, index);
      this.visitLiteral(name, inner, record);
      if (!ts.isPropertyAssignment(property)) return;
      const { initializer } = property;
      if (ts.isObjectLiteralExpression(initializer)) this.visitObject(initializer, inner, record);
      else this.visit(initializer, inner, record);
    });
  }

  private visitList(node: ts.ArrayLiteralExpression, place: FieldPlace, record: number): void {
    node.elements.forEach((element, index) => {
      const isRow = ts.isArrayLiteralExpression(element);
      this.visit(element, placeInList(place, index), isRow ? this.tree.openRecord() : record);
    });
  }

  private visitCall(node: ts.CallExpression | ts.NewExpression, place: FieldPlace, record: number): void {
    const name = nameOfCall(node);
    this.visit(node.expression, place, record);
    const inner = name === '' ? place : placeInProperty(place, name);
    for (const argument of node.arguments ?? []) this.visit(argument, inner, record);
  }

  private visitTag(node: ts.JsxOpeningLikeElement, place: FieldPlace): void {
    const tag = placeInProperty(place, node.tagName.getText(this.source));
    this.visitAll(node.attributes, tag, this.tree.openRecord());
  }

  /** What gives the values inside it a name. */
  private visitNamed(node: ts.Node, place: FieldPlace, record: number): void {
    if (ts.isBinaryExpression(node)) {
      const name = nameOfCompared(node);
      const inner = name === '' ? place : placeInProperty(place, name);
      this.visit(node.left, inner, record);
      this.visit(node.right, inner, record);
      return;
    }
    const name = nameOfMember(node);
    const inner = name === '' ? place : placeInProperty(place, name);
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer)) {
      this.visitObject(node.initializer, inner, record);
      return;
    }
    // The name itself is no value.
    const own = (node as ts.Node & { readonly name?: ts.Node }).name;
    ts.forEachChild(node, child => {
      if (child !== own || !ts.isStringLiteral(child)) this.visit(child, inner, record);
    });
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
    const range = { start: node.getStart(this.source) + cut, end: node.end - cutEnd };
    const { start, end } = range;
    const decoded: DecodedText =
      quoting === 'jsx' ? { value: this.text.slice(start, end) } : decodeText(this.text, range, BACKSLASH);
    const { value, offsets } = decoded;
    if (value.trim() !== '')
      this.tree.add(place, record, { value, type: 'string', start, end, quoting, offsets });
    else this.tree.addOther(record);
  }

  private addNumber(node: ts.Node, place: FieldPlace, record: number): void {
    const start = node.getStart(this.source);
    const { end } = node;
    const value = this.text.slice(start, end);
    this.tree.add(place, record, { value, type: 'number', start, end, quoting: 'none' });
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
