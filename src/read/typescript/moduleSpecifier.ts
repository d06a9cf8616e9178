import { ts } from 'ts-morph';

import type { SymbolRef } from '../../engine/shape/shape';
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
