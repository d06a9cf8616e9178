import { ts } from 'ts-morph';

import type { ShapeDocument } from '../../engine/shape/shape';
import { FauxtureError } from '../../shared/fauxtureError';
import { findTarget, type Target } from './findTarget';
import { jsDocTypesOf } from './jsDocTypes';
import type { ReadIssue } from './reading';
import { readShape } from './readShape';
import type { TypeScriptProject } from './typeScriptProject';

/** A target and its shape. */
export interface ReadTarget {
  readonly target: Target;
  readonly document: ShapeDocument;
  readonly issues: readonly ReadIssue[];
}

/** Name of the alias that instantiates a generic target for as long as it is read. */
const INSTANCE = '__FauxtureInstance';

/**
 * Reads a type of a file by its checked type. A generic type is read with its parameters' defaults or constraints,
 * through an alias that stands in the project's memory for a moment.
 * @throws FauxtureError `not-found`, or `bad-input` where the type itself is an error.
 */
export function readTarget(project: TypeScriptProject, file: string, name: string): ReadTarget {
  const target = findTarget(project, file, name);
  if (target.typeArguments === undefined)
    return readWith(project, target, project.checker.getDeclaredTypeOfSymbol(target.symbol));
  const declaration = target.symbol.declarations?.[0];
  if (declaration === undefined) throw new FauxtureError('internal', `${name} has no declaration.`, { file });
  const source = declaration.getSourceFile();
  return project.withText(
    source.fileName,
    source.text + instanceText(target, source, localName(declaration)),
    () => {
      const alias = findAlias(project.sourceFile(source.fileName));
      const type = project.checker.getTypeAtLocation(alias);
      return readWith(project, target, type);
    },
  );
}

function readWith(project: TypeScriptProject, target: Target, type: ts.Type): ReadTarget {
  const options =
    target.reference === undefined ? { name: target.name } : { name: target.name, access: target.reference };
  const { document, issues } = readShape(type, project.program, options);
  return { target, document, issues };
}

function instanceText(target: Target, source: ts.SourceFile, name: string): string {
  const reference = `${name}${target.typeArguments ?? ''}`;
  return /\.[cm]?jsx?$/.test(source.fileName)
    ? `\n/** @typedef {${reference}} ${INSTANCE} */\n`
    : `\ntype ${INSTANCE} = ${reference};\n`;
}

/** The name by which the declaring file itself knows a declaration, dotted inside namespaces. */
function localName(declaration: ts.Declaration): string {
  const names: string[] = [];
  // A comment's type is the file's, whatever the comment stands at.
  for (let node: ts.Node = declaration; !ts.isSourceFile(node) && !ts.isJSDoc(node); node = node.parent) {
    const name = ts.isModuleBlock(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration);
    if (name !== undefined && ts.isIdentifier(name)) names.unshift(name.text);
  }
  return names.join('.');
}

function findAlias(source: ts.SourceFile): ts.Node {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeAliasDeclaration(node) && node.name.text === INSTANCE) found = node.name;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  found ??= jsDocTypesOf(source.endOfFileToken).find(({ name }) => name.text === INSTANCE)?.name;
  if (found === undefined) throw new FauxtureError('internal', 'The generic type could not be instantiated.');
  return found;
}
