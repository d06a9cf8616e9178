import { ts } from 'ts-morph';

import type { SymbolRef, TypeText } from '../../engine/shape/shape';
import { FauxtureError } from '../../shared/fauxtureError';
import { listTypesOf } from './listTypes';
import { nameOfDefault, referTo, resolveAlias } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';

/** A type of a file, ready to be read. */
export interface Target {
  readonly name: string;
  readonly file: string;
  readonly symbol: ts.Symbol;
  /** How other files name it, with type arguments where it needs some; `undefined` when it is not exported. */
  readonly reference?: TypeText;
  /** Type arguments that stand in for parameters: a parameter's default, else its constraint. */
  readonly typeArguments?: string;
}

const SCOPE_FLAGS: ts.SymbolFlags = ts.SymbolFlags.Type | ts.SymbolFlags.Namespace | ts.SymbolFlags.Alias;
const TYPE_FLAGS =
  ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class | ts.SymbolFlags.Enum;

/**
 * Finds a type by its name, dotted inside namespaces.
 * @throws FauxtureError `not-found`; the message lists what the file does declare.
 */
export function findTarget(project: TypeScriptProject, file: string, name: string): Target {
  const source = project.sourceFile(file);
  const symbol = findSymbol(project.checker, source, name);
  if (symbol === undefined || (symbol.flags & TYPE_FLAGS) === 0) {
    const names = listTypesOf(source).map(listing => listing.name);
    const hint =
      names.length === 0
        ? 'It declares no types.'
        : `It declares ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}.`;
    const what =
      symbol === undefined ? `There is no type ${name} in the file` : `${name} is a value, not a type`;
    throw new FauxtureError('not-found', `${what}. ${hint}`, { file });
  }
  const exported = referToExport(project.checker, source, name) ?? referTo(project.checker, symbol);
  const args = findTypeArguments(project, symbol);
  const { symbols } = args;
  return {
    name,
    file,
    symbol,
    ...(exported !== undefined &&
      symbols !== undefined && {
        reference: { text: exported.name + args.text, symbols: [exported, ...symbols] },
      }),
    ...(args.isGeneric && { typeArguments: args.text }),
  };
}

/** Names of the types that a file exports, each once, re-exports included, in order. For a script, those it declares. */
export function listExported(project: TypeScriptProject, file: string): readonly string[] {
  const source = project.sourceFile(file);
  const module = project.checker.getSymbolAtLocation(source);
  if (module === undefined) return listTypesOf(source).map(listing => listing.name);
  return [...new Set(namesOfExports(project.checker, module, '', new Set()))];
}

function namesOfExports(
  checker: ts.TypeChecker,
  module: ts.Symbol,
  prefix: string,
  seen: Set<ts.Symbol>,
): string[] {
  if (seen.has(module)) return [];
  seen.add(module);
  return checker.getExportsOfModule(module).flatMap(item => {
    const symbol = resolveAlias(checker, item);
    const isNamespace = (symbol.flags & ts.SymbolFlags.Module) !== 0 && !isModuleFile(symbol);
    const own = (symbol.flags & TYPE_FLAGS) !== 0 ? [prefix + exportedName(item, symbol, module)] : [];
    return isNamespace ? [...own, ...namesOfExports(checker, symbol, `${prefix}${item.name}.`, seen)] : own;
  });
}

/** A default export goes by the name that its own file gives it. */
function exportedName(item: ts.Symbol, symbol: ts.Symbol, module: ts.Symbol): string {
  const isOwn = symbol.declarations?.[0]?.getSourceFile() === module.declarations?.[0];
  return item.name === 'default' && isOwn && nameOfDefault(symbol) !== 'value'
    ? nameOfDefault(symbol)
    : item.name;
}

function isModuleFile(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some(node => ts.isSourceFile(node)) ?? false;
}

function findSymbol(checker: ts.TypeChecker, source: ts.SourceFile, name: string): ts.Symbol | undefined {
  const [first = '', ...rest] = name.split('.');
  const module = checker.getSymbolAtLocation(source);
  const exported =
    module === undefined ? undefined : checker.getExportsOfModule(module).find(item => item.name === first);
  const local =
    exported ??
    checker
      .getSymbolsInScope(source, SCOPE_FLAGS)
      .find(item => item.name === first && isDeclaredIn(item, source));
  let symbol =
    local === undefined ? undefined : resolveAlias(checker, checker.getExportSymbolOfSymbol(local));
  for (const part of rest) {
    const member =
      symbol === undefined ? undefined : checker.getExportsOfModule(symbol).find(item => item.name === part);
    symbol = member === undefined ? undefined : resolveAlias(checker, member);
  }
  return symbol;
}

function isDeclaredIn(symbol: ts.Symbol, source: ts.SourceFile): boolean {
  return symbol.declarations?.some(node => node.getSourceFile() === source) ?? false;
}

/** The target's own file is what a fixture imports from, even where it only re-exports the type. */
function referToExport(checker: ts.TypeChecker, source: ts.SourceFile, name: string): SymbolRef | undefined {
  const module = checker.getSymbolAtLocation(source);
  const [first = ''] = name.split('.');
  const exported =
    module === undefined ? undefined : checker.getExportsOfModule(module).find(item => item.name === first);
  if (exported === undefined) return undefined;
  if (first !== 'default') return { name, file: source.fileName };
  const declared = resolveAlias(checker, exported);
  const local = declared.name === 'default' ? 'Value' : declared.name;
  return { name: [local, ...name.split('.').slice(1)].join('.'), file: source.fileName, isDefault: true };
}

interface TypeArguments {
  /** `<string, Address>`, or empty where every parameter has a default. */
  readonly text: string;
  readonly isGeneric: boolean;
  readonly symbols?: readonly SymbolRef[];
}

function findTypeArguments(project: TypeScriptProject, symbol: ts.Symbol): TypeArguments {
  const parameters = typeParametersOf(symbol);
  if (parameters.length === 0) return { text: '', isGeneric: false, symbols: [] };
  const open = parameters.slice(
    0,
    parameters.findLastIndex(parameter => parameter.default === undefined) + 1,
  );
  const symbols: SymbolRef[] = [];
  const hidden: ts.Node[] = [];
  const note = (name: ts.Node): void => {
    const found = project.checker.getSymbolAtLocation(name);
    const resolved = found === undefined ? undefined : resolveAlias(project.checker, found);
    const ref = resolved === undefined ? undefined : referTo(project.checker, resolved);
    if (ref === undefined) hidden.push(name);
    else if (ref.file !== undefined || ref.module !== undefined) symbols.push(ref);
  };
  const texts = open.map(parameter => argumentText(parameter, parameters, note));
  return {
    text: texts.length === 0 ? '' : `<${texts.join(', ')}>`,
    isGeneric: true,
    ...(hidden.length === 0 && { symbols }),
  };
}

function typeParametersOf(symbol: ts.Symbol): readonly ts.TypeParameterDeclaration[] {
  for (const node of symbol.declarations ?? []) {
    const found = ts.getEffectiveTypeParameterDeclarations(node as ts.DeclarationWithTypeParameters);
    if (found.length > 0) return found;
  }
  return [];
}

/** A parameter's default or constraint as text, other parameters in it replaced by theirs, `any` by `unknown`. */
function argumentText(
  parameter: ts.TypeParameterDeclaration,
  all: readonly ts.TypeParameterDeclaration[],
  note: (name: ts.Node) => void,
  busy: readonly string[] = [],
): string {
  const node = parameter.default ?? parameter.constraint;
  if (node === undefined) return 'unknown';
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const edit = (at: ts.Node, text: string): void =>
    void edits.push({ start: at.getStart(), end: at.getEnd(), text });
  const visit = (each: ts.Node): void => {
    if (each.kind === ts.SyntaxKind.AnyKeyword) edit(each, isRestType(each) ? 'never[]' : 'unknown');
    else if (ts.isTypeReferenceNode(each) && ts.isIdentifier(each.typeName)) {
      const { text: name } = each.typeName;
      const other = all.find(candidate => candidate.name.text === name);
      if (other === undefined) note(each.typeName);
      else
        edit(
          each,
          busy.includes(name) || other === parameter
            ? 'unknown'
            : argumentText(other, all, note, [...busy, name]),
        );
    } else if (ts.isTypeReferenceNode(each)) note(each.typeName);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return applyEdits(node, edits);
}

function isRestType(node: ts.Node): boolean {
  return ts.isParameter(node.parent) && node.parent.dotDotDotToken !== undefined;
}

function applyEdits(
  node: ts.Node,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  const offset = node.getStart();
  let text = node.getText();
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start - offset) + edit.text + text.slice(edit.end - offset);
  }
  return text;
}
