import { ts } from 'ts-morph';

/** A CommonJS export: `exports.user = …`, `module.exports.user = …`, or `module.exports = …` without a name. */
export interface CommonJsExport {
  readonly name?: string;
  readonly value: ts.Expression;
}

/** Reads a statement as a CommonJS export; `undefined` for any other statement. */
export function readCommonJsExport(statement: ts.Statement): CommonJsExport | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, operatorToken, right } = statement.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left))
    return undefined;
  if (isModuleExports(left)) return { value: right };
  const isExport = isModuleExports(left.expression) || isNamed(left.expression, 'exports');
  return isExport ? { name: left.name.text, value: right } : undefined;
}

/** Names of the file's own declarations that a CommonJS export hands out. */
export function namesInCommonJsExport(statement: ts.Statement): readonly string[] {
  const { value } = readCommonJsExport(statement) ?? {};
  if (value === undefined) return [];
  if (ts.isIdentifier(value)) return [value.text];
  if (!ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap(property => {
    if (ts.isShorthandPropertyAssignment(property)) return [property.name.text];
    return ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer)
      ? [property.initializer.text]
      : [];
  });
}

/** Whether a file is a module, of either kind. */
export function isModuleSource(source: ts.SourceFile): boolean {
  return ts.isExternalModule(source) || isCommonJs(source);
}

/** Whether a file of a program uses `require` or `module.exports`, which the compiler notes where its typings do not say. */
export function isCommonJs(source: ts.SourceFile): boolean {
  const { commonJsModuleIndicator } = source as { readonly commonJsModuleIndicator?: unknown };
  return commonJsModuleIndicator !== undefined;
}

function isModuleExports(node: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(node) && node.name.text === 'exports' && isNamed(node.expression, 'module')
  );
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
