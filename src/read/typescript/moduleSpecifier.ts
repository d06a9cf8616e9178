import { ts } from 'ts-morph';

import type { SymbolRef } from '../../engine/shape/shape';
import { moduleOf, resolveAlias } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';

/**
 * The compiler's own computation of import specifiers, which its typings leave out. ts-morph carries the compiler
 * inside, so that the function that is called is always the one that was tested.
 */
interface CompilerInternals {
  readonly moduleSpecifiers: {
    getModuleSpecifier(
      options: ts.CompilerOptions,
      importingSourceFile: ts.SourceFile,
      importingFileName: string,
      toFileName: string,
      host: unknown,
    ): string;
  };
  createModuleSpecifierResolutionHost(program: ts.Program, host: unknown): unknown;
}

/**
 * The specifier by which a file imports a symbol's module: a package's name through its `exports`, a path alias where
 * that is shorter, else a relative path with the extension that the module system wants.
 * @param from absolute path of the importing file, which need not exist
 */
export function specifierFor(
  project: TypeScriptProject,
  from: string,
  symbol: SymbolRef,
  near: string,
): string {
  if (symbol.module !== undefined) return symbol.module;
  const published = findPublished(project, symbol, near);
  if (published !== undefined) return published;
  const internals = ts as unknown as CompilerInternals;
  const host = internals.createModuleSpecifierResolutionHost(project.program, {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
  const importing = project.program.getSourceFile(from) ?? project.sourceFile(near);
  const found = internals.moduleSpecifiers.getModuleSpecifier(
    project.options,
    importing,
    from,
    symbol.file ?? '',
    host,
  );
  return found === '.' ? './index' : found;
}

/**
 * For a symbol of a package: the specifier of a module of the package that exports it, the package's own name first,
 * then those that the source file imports. A file deep inside may not be reachable by its path.
 */
function findPublished(project: TypeScriptProject, symbol: SymbolRef, near: string): string | undefined {
  const name = /\/node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(
    symbol.file ?? '',
  )?.[1];
  if (name === undefined) return undefined;
  const imported = project.sourceFile(near).statements.flatMap(statement => {
    const isFrom = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const specifier = isFrom ? statement.moduleSpecifier : undefined;
    return specifier !== undefined && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
  const packageName = name.replace('__', '/').replace(/^(?=[^@/]+\/)/, '@');
  const candidates = [packageName, ...imported.filter(specifier => specifier.startsWith(`${packageName}/`))];
  return candidates.find(specifier => exportsSymbol(project, specifier, { symbol, near }));
}

function exportsSymbol(
  project: TypeScriptProject,
  specifier: string,
  { symbol, near }: { readonly symbol: SymbolRef; readonly near: string },
): boolean {
  const mode = project.sourceFile(near).impliedNodeFormat;
  const found = ts.resolveModuleName(
    specifier,
    near,
    project.options,
    project.host,
    undefined,
    undefined,
    mode,
  ).resolvedModule;
  const source = found === undefined ? undefined : project.program.getSourceFile(found.resolvedFileName);
  const module = source === undefined ? undefined : moduleOf(project.checker, source);
  const [head] = symbol.name.split('.');
  if (module === undefined) return false;
  return project.checker.getExportsOfModule(module).some(item => {
    const wanted = symbol.isDefault === true ? ['default', 'export='] : [head];
    const declared = resolveAlias(project.checker, item).declarations?.[0]?.getSourceFile().fileName;
    return wanted.includes(item.name) && declared === symbol.file;
  });
}
