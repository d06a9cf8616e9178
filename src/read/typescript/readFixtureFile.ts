import { ts } from 'ts-morph';

import { parseMarker, type Marker } from '../../engine/render/marker';
import { readCommonJsExport } from './commonJsExports';

/** One name that an import brings in. */
export interface ImportBinding {
  /** What the module calls it; `default`, or `*` for the whole module. */
  readonly imported: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** An import declaration, or a `const` with a `require`. Offsets are UTF-16 code units. */
export interface ImportStatement {
  readonly form: 'import' | 'require';
  readonly start: number;
  readonly end: number;
  readonly specifier: string;
  readonly bindings: readonly ImportBinding[];
}

/** A fixture under its marker. Offsets are UTF-16 code units, lines 0-based. */
export interface FixtureStatement {
  readonly marker: Marker;
  /** Where the marker's line starts, and on which line that is. */
  readonly start: number;
  readonly line: number;
  readonly end: number;
  /** Name of the constant or function; empty where the marker stands above something else. */
  readonly name: string;
}

/** What a file of fixtures consists of. */
export interface FixtureFile {
  readonly imports: readonly ImportStatement[];
  readonly fixtures: readonly FixtureStatement[];
  /** Names of all that it declares at its top level. */
  readonly names: ReadonlySet<string>;
}

/**
 * Takes a file of fixtures apart by its markers. Parses only; never throws.
 * @param file its name, whose extension says what it is written in
 */
export function readFixtureFile(text: string, file = 'fixture.ts'): FixtureFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return {
    imports: source.statements.flatMap(statement =>
      ts.isImportDeclaration(statement) ? [toImport(statement)] : (toRequire(statement) ?? []),
    ),
    fixtures: source.statements.flatMap(statement => toFixture(statement, source)),
    names: new Set(source.statements.flatMap(namesOf)),
  };
}

/** Finds the file that a specifier means, seen from another file; `undefined` for a package's or a missing one. */
export function resolveSpecifier(
  project: { readonly options: ts.CompilerOptions; readonly host: ts.ModuleResolutionHost },
  from: string,
  specifier: string,
): string | undefined {
  return ts.resolveModuleName(specifier, from, project.options, project.host).resolvedModule
    ?.resolvedFileName;
}

function toImport(node: ts.ImportDeclaration): ImportStatement {
  return {
    form: 'import',
    start: node.getStart(),
    end: node.getEnd(),
    specifier: ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '',
    bindings: node.importClause === undefined ? [] : bindingsOf(node.importClause),
  };
}

/** `const { A, b: c } = require('x')` and `const x = require('x')`; `undefined` for any other statement. */
function toRequire(statement: ts.Statement): ImportStatement | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const call = declaration?.initializer;
  if (declaration === undefined || call === undefined || !ts.isCallExpression(call)) return undefined;
  const [argument] = call.arguments;
  if (call.expression.getText() !== 'require' || argument === undefined || !ts.isStringLiteral(argument))
    return undefined;
  const { name } = declaration;
  const bind = (imported: string, local: ts.BindingName): ImportBinding => ({
    imported,
    local: local.getText(),
    typeOnly: false,
  });
  return {
    form: 'require',
    start: statement.getStart(),
    end: statement.getEnd(),
    specifier: argument.text,
    bindings: ts.isObjectBindingPattern(name)
      ? name.elements.map(element => bind((element.propertyName ?? element.name).getText(), element.name))
      : [bind('*', name)],
  };
}

function bindingsOf(clause: ts.ImportClause): ImportBinding[] {
  const isTypeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const bind = (imported: string, local: ts.Identifier, typeOnly = isTypeOnly): ImportBinding => ({
    imported,
    local: local.text,
    typeOnly,
  });
  const whole = clause.name === undefined ? [] : [bind('default', clause.name)];
  const named = clause.namedBindings;
  if (named === undefined) return whole;
  if (ts.isNamespaceImport(named)) return [...whole, bind('*', named.name)];
  const parts = named.elements.map(({ propertyName, name, isTypeOnly: isType }) =>
    bind((propertyName ?? name).text, name, isTypeOnly || isType),
  );
  return [...whole, ...parts];
}

function toFixture(statement: ts.Statement, source: ts.SourceFile): FixtureStatement[] {
  const [start, end] = [statement.getFullStart(), statement.getStart()];
  let found: Omit<FixtureStatement, 'end' | 'name'> | undefined;
  const first = source.getLineAndCharacterOfPosition(start).line;
  const last = source.getLineAndCharacterOfPosition(end).line;
  for (let line = first; line <= last; line += 1) {
    const at = source.getPositionOfLineAndCharacter(line, 0);
    const marker = at < start || at >= end ? undefined : parseMarker(lineAt(source, line));
    if (marker !== undefined) found = { marker, start: at, line };
  }
  return found === undefined
    ? []
    : [{ ...found, end: statement.getEnd(), name: namesOf(statement)[0] ?? '' }];
}

function lineAt(source: ts.SourceFile, line: number): string {
  const start = source.getPositionOfLineAndCharacter(line, 0);
  const starts = source.getLineStarts();
  return source.text.slice(start, starts[line + 1] ?? source.text.length).trimEnd();
}

function namesOf(statement: ts.Statement): string[] {
  const exported = readCommonJsExport(statement)?.name;
  if (exported !== undefined) return [exported];
  if (toRequire(statement) !== undefined) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(declaration => declaration.name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}
