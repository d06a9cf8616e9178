import { ts } from 'ts-morph';

/** What a reader of literals makes of a node. */
export type NodeRole =
  /** A token, or a statement that holds no values of its own. */
  | 'empty'
  | 'string'
  | 'template'
  | 'open-template'
  | 'number'
  | 'jsx-text'
  | 'object'
  | 'list'
  | 'call'
  | 'access'
  | 'block'
  | 'tag'
  | 'binary'
  /** It names the values inside it. */
  | 'member'
  /** It may hold values, and gives them no name. */
  | 'other';

const { SyntaxKind } = ts;

const KINDS: Readonly<Partial<Record<NodeRole, readonly ts.SyntaxKind[]>>> = {
  empty: [SyntaxKind.ImportDeclaration, SyntaxKind.ExportDeclaration, SyntaxKind.TypeAliasDeclaration],
  string: [SyntaxKind.StringLiteral],
  template: [SyntaxKind.NoSubstitutionTemplateLiteral],
  'open-template': [SyntaxKind.TemplateExpression],
  number: [SyntaxKind.NumericLiteral, SyntaxKind.BigIntLiteral],
  'jsx-text': [SyntaxKind.JsxText],
  object: [SyntaxKind.ObjectLiteralExpression],
  list: [SyntaxKind.ArrayLiteralExpression],
  call: [SyntaxKind.CallExpression, SyntaxKind.NewExpression],
  access: [SyntaxKind.PropertyAccessExpression],
  block: [SyntaxKind.Block],
  tag: [SyntaxKind.JsxOpeningElement, SyntaxKind.JsxSelfClosingElement],
  binary: [SyntaxKind.BinaryExpression],
  member: [
    SyntaxKind.JsxAttribute,
    SyntaxKind.PropertyAssignment,
    SyntaxKind.PropertyDeclaration,
    SyntaxKind.PropertySignature,
    SyntaxKind.VariableDeclaration,
    SyntaxKind.Parameter,
    SyntaxKind.EnumMember,
    SyntaxKind.BindingElement,
  ],
};

const ROLES = new Map<ts.SyntaxKind, NodeRole>();
for (const [role, kinds] of Object.entries(KINDS))
  for (const kind of kinds) ROLES.set(kind, role as NodeRole);

function findRole(node: ts.Node): NodeRole {
  return ROLES.get(node.kind) ?? (ts.isToken(node) ? 'empty' : 'other');
}

/** By kind, what was found out about nodes; a list answers several times as fast as what it was found out with. */
const roles = emptyList<NodeRole>();
const parts = emptyList<boolean>();

function emptyList<T>(): (T | undefined)[] {
  return Array.from({ length: SyntaxKind.Count }, () => undefined);
}

/** What to make of a node, by its kind alone. */
export function roleOf(node: ts.Node): NodeRole {
  return (roles[node.kind] ??= findRole(node));
}

/** Whether comments belong before a node: it is a statement, or an element of an object, a class or a tag. */
export function isPart(node: ts.Node): boolean {
  return (parts[node.kind] ??=
    ts.isStatement(node) || ts.isObjectLiteralElement(node) || ts.isClassElement(node));
}
