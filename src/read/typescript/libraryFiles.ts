import { Project, type ts } from 'ts-morph';

/** Where ts-morph keeps the standard libraries that belong to its compiler; no folder of the disk. */
export const LIBRARY_FOLDER = '/node_modules/typescript/lib';

let host: ts.ModuleResolutionHost | undefined;

/** The text of a standard library, `lib.es5.d.ts`, by its path in {@link LIBRARY_FOLDER}; `undefined` for other files. */
export function readLibraryFile(path: string): string | undefined {
  if (!path.startsWith(`${LIBRARY_FOLDER}/`)) return undefined;
  host ??= new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
  return host.readFile(path);
}
