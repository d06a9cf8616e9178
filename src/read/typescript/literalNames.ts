import { ts } from 'ts-morph';

/** The name that a declaration or property gives the values inside it; empty for other nodes. */
export function nameOfMember(node: ts.Node): string {
  if (ts.isJsxAttribute(node)) return ts.isIdentifier(node.name) ? node.name.text : node.name.name.text;
  if (
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isEnumMember(node) ||
    ts.isBindingElement(node)
  )
    return textOfName(node.name);
  return '';
}

/** The name that a call's arguments go by: `setEmail(…)`, or the `user.email` of `expect(user.email).toBe(…)`. */
export function nameOfCall(node: ts.CallExpression | ts.NewExpression): string {
  const callee = node.expression;
  if (ts.isIdentifier(callee)) return callee.text;
  if (!ts.isPropertyAccessExpression(callee)) return '';
  const subject = expectedOf(callee.expression);
  return subject === undefined ? callee.name.text : lastName(subject);
}

/** The name on one side of `user.email === …` and `user.email = …`. */
export function nameOfCompared(node: ts.BinaryExpression): string {
  const isNaming = [
    ts.SyntaxKind.EqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.QuestionQuestionEqualsToken,
    ts.SyntaxKind.BarBarToken,
  ].includes(node.operatorToken.kind);
  return isNaming ? lastName(node.left) || lastName(node.right) : '';
}

/** What an assertion is about: the argument of `expect(…)`, `.not` and `.resolves` passed over. */
function expectedOf(node: ts.Expression): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(node)) return expectedOf(node.expression);
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'expect' ? node.arguments[0] : undefined;
}

function lastName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return node.argumentExpression.text;
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return lastName(node.expression);
  return '';
}

function textOfName(name: ts.PropertyName | ts.BindingName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name)) return name.text;
  return '';
}
