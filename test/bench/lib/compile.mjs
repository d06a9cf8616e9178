import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Compiles files from outside, as `tsc -p` would with the tsconfig beside them.
 *
 * @param {readonly string[]} files in one folder
 * @param {import('typescript').CompilerOptions} [extra]
 * @returns {{ file: string, name: string | undefined, line: number, message: string }[]} what is wrong, and in which constant
 */
export function compileAll(files, extra = {}) {
  const folder = dirname(files[0]);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, folder);
  const program = ts.createProgram([...files], { ...options, ...extra });
  return files.flatMap(file => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      item => ({
        file,
        name: constantAt(source, item.start),
        line: source.getLineAndCharacterOfPosition(item.start).line + 1,
        message: ts.flattenDiagnosticMessageText(item.messageText, ' '),
      }),
    );
  });
}

function constantAt(source, position) {
  const statement = source.statements.find(each => each.pos <= position && position < each.end);
  return statement && ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0].name.text
    : undefined;
}

/** Counts what would let a wrong value pass the compiler. @param {string} text */
export function countEscapes(text) {
  const found = {
    any: 0,
    never: 0,
    doubleAssertion: 0,
    ignore: (text.match(/@ts-(?:ignore|expect-error|nocheck)/g) ?? []).length,
    assertions: 0,
  };
  const visit = node => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.any += 1;
    if (node.kind === ts.SyntaxKind.NeverKeyword) found.never += 1;
    if (ts.isAsExpression(node)) {
      if (ts.isAsExpression(node.expression)) found.doubleAssertion += 1;
      if (node.type.getText(source) !== 'const') found.assertions += 1;
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  visit(source);
  return found;
}
