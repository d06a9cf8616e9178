import { ts } from 'ts-morph';

import {
  isDataName,
  placeInList,
  placeInProperty,
  ROOT_PLACE,
  type FieldPlace,
} from '../documents/fieldPlace';
import type { PlacedField } from '../documents/placedField';
import { TAPE } from './dataWalk';
import { LiteralCollector, placeIn } from './literalCollector';
import { nameOfCall, nameOfCompared, nameOfMember, type Member } from './literalNames';
import { isPart, roleOf } from './nodeRoles';
import type { TakenIslands } from './takenIslands';
import { mayBeTrivia, skipBlanks } from './trivia';

// Taken out of the namespace once: looking them up in it costs more than what they do.
const {
  forEachChild,
  isArrayLiteralExpression,
  isExportAssignment,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isParenthesizedExpression,
  isReturnStatement,
  isStringLiteral,
} = ts;
const { EqualsToken, TemplateTail } = ts.SyntaxKind;

/** What may follow the parameters of a function, or begins a comment. */
const FUNCTION_SIGNS = new Set(['=', '{', ':', '/']);

/** Visits the tree of a script and makes fields of the literals and comments in it. */
export class LiteralVisitor {
  private readonly collector: LiteralCollector;
  /** Of the node whose children are visited. */
  private parent: ts.Node;
  private place: FieldPlace = ROOT_PLACE;
  private record: number;

  /**
   * @param source the tree, made without parents
   * @param text what the fields are of: that of the tree, or one that islands were taken out of before
   */
  constructor(
    private readonly source: ts.SourceFile,
    private readonly text: string,
    private readonly islands?: TakenIslands,
  ) {
    this.collector = new LiteralCollector(text);
    this.parent = source;
    this.record = this.collector.openRecord();
  }

  read(): readonly PlacedField[] {
    forEachChild(this.source, this.visitChild);
    this.collector.addComments(this.source.endOfFileToken.pos, this.source.end);
    return this.collector.finish();
  }

  /** One function for all nodes, because a closure for each of them would cost more than what most of them hold. */
  private readonly visitChild = (child: ts.Node): void => {
    // The name itself is no value.
    if (isStringLiteral(child) && child === (this.parent as ts.Node & { readonly name?: ts.Node }).name)
      return;
    if (this.islands !== undefined) this.expectIn(this.parent, child);
    this.visit(child, this.place, this.record);
  };

  /** Tells of what a declaration, a property, `return`, `export` or a pair of brackets gives as its value. */
  private expectIn(parent: ts.Node, child: ts.Node): void {
    if (roleOf(parent) === 'member') {
      if (child === (parent as Exclude<Member, ts.PropertySignature>).initializer)
        this.islands?.expect(child);
    } else if (isReturnStatement(parent) || isExportAssignment(parent) || this.isInBrackets(parent))
      this.islands?.expect(child);
  }

  /** Whether a node is an expression in brackets, and does not go on as a function with parameters would. */
  private isInBrackets(node: ts.Node): boolean {
    return (
      isParenthesizedExpression(node) &&
      !FUNCTION_SIGNS.has(this.text.charAt(skipBlanks(this.text, node.end)))
    );
  }

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
    else if (role === 'block') this.visitChildren(node, place, this.collector.openRecord());
    else if (!this.addLiteral(node, place, record)) this.visitNaming(node, place, record);
  }

  /** Whether the node is a literal, all of which has been read. */
  private addLiteral(node: ts.Node, place: FieldPlace, record: number): boolean {
    switch (roleOf(node)) {
      case 'string':
      case 'template':
        this.addString(node, place, record);
        return true;
      case 'number':
        this.addNumber(node, place, record);
        return true;
      case 'open-template':
        this.visitTemplate(node as ts.TemplateExpression, place, record);
        return true;
      case 'jsx-text':
        this.addJsxText(node, place, record);
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
    this.addTemplatePart(node.head, place, record);
    for (const span of node.templateSpans) {
      this.visit(span.expression, place, record);
      this.addTemplatePart(span.literal, place, record);
    }
  }

  private visitObject(node: ts.ObjectLiteralExpression, place: FieldPlace, outer = -1): void {
    const record = this.collector.openRecord(outer);
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
    if (isPropertyAssignment(property)) this.visitOwned(property.initializer, inner, record);
  }

  /** Visits a property's value, which is a part of the record if it is an object. */
  private visitOwned(value: ts.Expression, place: FieldPlace, record: number): void {
    this.islands?.expect(value, record);
    if (isObjectLiteralExpression(value)) this.visitObject(value, place, record);
    else this.visit(value, place, record);
  }

  private isObject(node: ts.Expression): boolean {
    return isObjectLiteralExpression(node) || this.islands?.isOne(node, TAPE.object) === true;
  }

  private visitList(node: ts.ArrayLiteralExpression, place: FieldPlace, record: number): void {
    let index = 0;
    for (const element of node.elements) {
      const isRow = isArrayLiteralExpression(element) || this.islands?.isOne(element, TAPE.list) === true;
      this.islands?.expect(element);
      this.visit(element, placeInList(place, index), isRow ? this.collector.openRecord() : record);
      index += 1;
    }
  }

  private visitCall(node: ts.CallExpression | ts.NewExpression, place: FieldPlace, record: number): void {
    this.visit(node.expression, place, record);
    if (node.arguments?.some(isNoToken) !== true) return;
    const name = nameOfCall(node);
    const inner = placeIn(place, name);
    for (const argument of node.arguments) {
      // What seems to be an argument of it may be a parameter.
      if (name !== 'async') this.islands?.expect(argument);
      this.visit(argument, inner, record);
    }
  }

  private visitTag(node: ts.JsxOpeningLikeElement, place: FieldPlace): void {
    const tag = placeInProperty(place, node.tagName.getText(this.source));
    this.visitChildren(node.attributes, tag, this.collector.openRecord());
  }

  private visitBinary(node: ts.BinaryExpression, place: FieldPlace, record: number): void {
    if (!isNoToken(node.left) && !isNoToken(node.right)) return;
    const inner = placeIn(place, nameOfCompared(node));
    this.visit(node.left, inner, record);
    if (node.operatorToken.kind === EqualsToken) this.islands?.expect(node.right);
    this.visit(node.right, inner, record);
  }

  private visitMember(node: Member, place: FieldPlace, record: number): void {
    if (forEachChild(node, isNoToken) !== true) return;
    const inner = placeIn(place, nameOfMember(node));
    if (isPropertyAssignment(node) && this.isObject(node.initializer))
      this.visitOwned(node.initializer, inner, record);
    else this.visitChildren(node, inner, record);
  }

  private addString(node: ts.Node, place: FieldPlace, record: number): void {
    this.collector.addQuoted({ place, record, start: this.startOf(node) + 1, end: node.end - 1 });
  }

  private addTemplatePart(node: ts.Node, place: FieldPlace, record: number): void {
    const end = node.end - (node.kind === TemplateTail ? '`' : '${').length;
    this.collector.addText({ place, record, start: this.startOf(node) + 1, end }, 'js-template');
  }

  private addJsxText(node: ts.Node, place: FieldPlace, record: number): void {
    this.collector.addPlain({ place, record, start: node.getStart(this.source), end: node.end }, 'jsx');
  }

  private addNumber(node: ts.Node, place: FieldPlace, record: number): void {
    if (this.islands?.read(node, this.collector, { place, record }) === true) return;
    this.collector.addNumber({ place, record, start: this.startOf(node), end: node.end });
  }

  private addCommentsBefore(node: ts.Node): void {
    const at = skipBlanks(this.text, node.pos);
    if (mayBeTrivia(this.text, at)) this.collector.addComments(node.pos, node.getStart(this.source));
  }

  /** Where the token starts that a node starts with. */
  private startOf(node: ts.Node): number {
    const at = skipBlanks(this.text, node.pos);
    return mayBeTrivia(this.text, at) ? node.getStart(this.source) : at;
  }
}

function isNoToken(node: ts.Node): boolean {
  return roleOf(node) !== 'empty';
}
