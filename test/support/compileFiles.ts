import { dirname } from 'node:path';

import ts from 'typescript';

/** What the compiler says about a file: 1-based line, and the constant or function in which it stands. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly message: string;
}

const librarySources = new Map<string, ts.SourceFile | undefined>();

/** Compiles files with the rest of their project, as `tsc --strict` would by the tsconfig at `config`, with `extra` on top. */
export function compileFiles(
  files: readonly string[],
  config: string,
  extra: ts.CompilerOptions = {},
): readonly CompileError[] {
  const json: unknown = ts.readConfigFile(config, path => ts.sys.readFile(path)).config;
  const parsed = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const options = { ...parsed.options, strict: true, noEmit: true, composite: false, ...extra };
  const program = ts.createProgram([...new Set([...parsed.fileNames, ...files])], options, hostOf(options));
  return files.flatMap(file => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`The program lacks ${file}`);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => ({
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      name: nameAt(source, start),
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
  });
}

/** Parses the files of `lib` and `node_modules` once for all programs. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, languageVersion, ...rest) => {
    if (!path.includes('/node_modules/typescript/lib/')) return getSourceFile(path, languageVersion, ...rest);
    const key = JSON.stringify([path, languageVersion]);
    if (!librarySources.has(key)) librarySources.set(key, getSourceFile(path, languageVersion, ...rest));
    return librarySources.get(key);
  };
  return host;
}

function nameAt(source: ts.SourceFile, position: number): string {
  const statement = source.statements.find(each => each.pos <= position && position < each.end);
  if (statement === undefined) return '';
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  const declaration = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : undefined;
  return declaration === undefined ? statement.getText(source) : declaration.name.getText(source);
}

/** The places of a module that would let a wrong value pass the compiler: `any`, `never`, double assertions, ts-ignore. */
export function findEscapes(text: string): readonly string[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [...(text.match(/@ts-(?:ignore|expect-error|nocheck)/g) ?? [])];
  const visit = (node: ts.Node): void => {
    const isEscape =
      node.kind === ts.SyntaxKind.AnyKeyword ||
      node.kind === ts.SyntaxKind.NeverKeyword ||
      ts.isNonNullExpression(node) ||
      (ts.isAsExpression(node) &&
        (ts.isAsExpression(node.expression) || node.type.kind === ts.SyntaxKind.UnknownKeyword));
    if (isEscape) found.push(node.parent.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
