import { ts } from 'ts-morph';

// Taken out of the namespace once: looking them up in it costs more than what they do.
const {
  isCallExpression,
  isElementAccessExpression,
  isIdentifier,
  isNonNullExpression,
  isParenthesizedExpression,
  isPrivateIdentifier,
  isPropertyAccessExpression,
  isStringLiteral,
  SyntaxKind,
} = ts;

/** A node of the role `member`. */
export type Member =
  | ts.JsxAttribute
  | ts.PropertyAssignment
  | ts.PropertyDeclaration
  | ts.PropertySignature
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.EnumMember
  | ts.BindingElement;

/** The name that a declaration or property gives the values inside it; empty where it has none that can be told. */
export function nameOfMember({ name }: Member): string {
  if (isIdentifier(name) || isStringLiteral(name) || isPrivateIdentifier(name)) return name.text;
  return ts.isJsxNamespacedName(name) ? name.name.text : '';
}

/** The name that a call's arguments go by: `setEmail(…)`, or the `user.email` of `expect(user.email).toBe(…)`. */
export function nameOfCall(node: ts.CallExpression | ts.NewExpression): string {
  const callee = node.expression;
  if (isIdentifier(callee)) return callee.text;
  if (!isPropertyAccessExpression(callee)) return '';
  const subject = expectedOf(callee.expression);
  return subject === undefined ? callee.name.text : lastName(subject);
}

const NAMING: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.EqualsToken,
  SyntaxKind.EqualsEqualsToken,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.QuestionQuestionToken,
  SyntaxKind.QuestionQuestionEqualsToken,
  SyntaxKind.BarBarToken,
]);

/** The name on one side of `user.email === …` and `user.email = …`. */
export function nameOfCompared(node: ts.BinaryExpression): string {
  return NAMING.has(node.operatorToken.kind) ? lastName(node.left) || lastName(node.right) : '';
}

/** What an assertion is about: the argument of `expect(…)`, `.not` and `.resolves` passed over. */
function expectedOf(node: ts.Expression): ts.Expression | undefined {
  if (isPropertyAccessExpression(node)) return expectedOf(node.expression);
  if (!isCallExpression(node) || !isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'expect' ? node.arguments[0] : undefined;
}

function lastName(node: ts.Expression): string {
  if (isIdentifier(node)) return node.text;
  if (isPropertyAccessExpression(node)) return node.name.text;
  if (isElementAccessExpression(node) && isStringLiteral(node.argumentExpression))
    return node.argumentExpression.text;
  if (isNonNullExpression(node) || isParenthesizedExpression(node)) return lastName(node.expression);
  return '';
}
