import { ts } from 'ts-morph';

import { FauxtureError } from '../../shared/fauxtureError';
import { DiskAnswers } from './diskAnswers';
import type { ProjectConfig } from './findConfig';
import { LIBRARY_FOLDER } from './libraryFiles';
import { SourceFiles } from './sourceFiles';

/** A complaint of the compiler about a file: offsets are UTF-16 code units. */
export interface CheckProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** The compiler's number for it. */
  readonly code: number;
}

/** Files that can change what a name means everywhere: they are part of the program although nobody imports them. */
const AFFECTS_OTHERS = /\bdeclare\s+(?:global|module)\b|^\s*\/\/\/\s*<reference/m;
const IS_MODULE = /^\s*(?:import|export)\b/m;
const OWN_OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  skipLibCheck: true,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  // What is asked for are the complaints about fixtures; those in JavaScript are checked too.
  checkJs: true,
  emitDeclarationOnly: false,
  isolatedDeclarations: false,
  noUnusedLocals: false,
  allowImportingTsExtensions: false,
};

/**
 * One tsconfig's files and types, kept for as long as it is useful and refreshed file by file. Only files that the
 * target reaches are loaded, together with those that declare globals. A program is made when one is asked for, and
 * takes over from the one before all that a change left alone.
 */
export class TypeScriptProject {
  readonly options: ts.CompilerOptions;
  /** What the compiler's own path computations need to know of the file system. */
  readonly host: ts.CompilerHost;
  private readonly disk = new DiskAnswers();
  private readonly files = new SourceFiles();
  private readonly roots: Set<string>;
  private current: ts.Program | undefined;
  private previous: ts.Program | undefined;
  /** Unsaved files that the disk knows nothing of: they can be imported, too. */
  private untitled = '';

  /** Absolute paths of the files that the tsconfig includes. */
  private fileNames: readonly string[] = [];
  private readonly source: string;

  constructor(config: ProjectConfig) {
    const { rootDir: _rootDir, tsBuildInfoFile: _info, outFile: _outFile, ...options } = config.options;
    // TypeScript 6 includes no ambient packages by itself; earlier ones, which the user may run, include all.
    this.options = { types: ['*'], ...options, ...OWN_OPTIONS, allowJs: true };
    this.host = createHost(this.options, this.files, this.disk);
    this.source = JSON.stringify(config.options);
    this.roots = new Set();
    this.takeFiles(config.fileNames);
  }

  get program(): ts.Program {
    if (this.current === undefined) {
      const oldProgram = this.previous;
      this.current = ts.createProgram({
        rootNames: [...this.roots],
        options: this.options,
        host: this.host,
        ...(oldProgram && { oldProgram }),
      });
      this.previous = undefined;
    }
    return this.current;
  }

  get checker(): ts.TypeChecker {
    return this.program.getTypeChecker();
  }

  /** Whether the project was opened with these options of a tsconfig. */
  isOf(options: ts.CompilerOptions): boolean {
    return JSON.stringify(options) === this.source;
  }

  /** Tells which files the tsconfig includes now: those that came and declare globals count from the next use on. */
  takeFiles(fileNames: readonly string[]): void {
    const known = new Set(this.fileNames);
    this.fileNames = fileNames;
    for (const file of fileNames) if (!known.has(file) && declaresGlobals(file)) this.addRoot(file);
  }

  /**
   * Brings the project up to date: unsaved texts by absolute path win over the disk, changed files are read again.
   * @throws FauxtureError `not-found` where the file neither exists nor has an unsaved text.
   */
  refresh(file: string, unsaved: ReadonlyMap<string, string>): void {
    const untitled = [...unsaved.keys()].filter(path => !ts.sys.fileExists(path)).join('\n');
    this.files.refresh(unsaved);
    // The checker orders the members of unions by when it first met them: one with a past would read them otherwise.
    this.outdate();
    if (this.disk.forgetIfChanged() || untitled !== this.untitled) {
      this.current = undefined;
      this.previous = undefined;
    }
    this.untitled = untitled;
    for (const root of this.roots) if (this.files.text(root) === undefined) this.roots.delete(root);
    for (const [path, text] of unsaved) {
      if (this.fileNames.includes(path) && affectsOthers(path, text)) this.addRoot(path);
    }
    insistOnFile(file, unsaved);
    if (this.previous?.getSourceFile(file) === undefined) this.addRoot(file);
  }

  /** The compiler's tree of a file that {@link refresh} loaded. */
  sourceFile(file: string): ts.SourceFile {
    const source = this.program.getSourceFile(file);
    if (source === undefined)
      throw new FauxtureError('internal', `The program does not hold ${file}.`, { file });
    return source;
  }

  /** Runs `read` while `file` has another text, then puts the text back. */
  withText<T>(file: string, text: string, read: () => T): T {
    this.outdate();
    try {
      return this.files.withText(file, text, read);
    } finally {
      this.outdate();
    }
  }

  /**
   * Type-checks a text as if it stood at `file`, without writing it. Empty when it compiles. Until the next
   * {@link refresh} the program holds the text.
   * @param pause is awaited after each statement, so that other work gets its turn; what it throws ends the check
   */
  async check(
    file: string,
    text: string,
    pause: () => Promise<void> = () => Promise.resolve(),
  ): Promise<readonly CheckProblem[]> {
    if (this.files.text(file) !== text) {
      this.files.replace(file, text);
      this.outdate();
    }
    this.addRoot(file);
    const program: StepwiseProgram = this.program;
    const tree = this.sourceFile(file);
    for (const statement of tree.statements) {
      program.getSemanticDiagnostics(tree, undefined, [statement]);
      await pause();
    }
    const found = [...program.getSyntacticDiagnostics(tree), ...program.getSemanticDiagnostics(tree)];
    return found.filter(item => item.category === ts.DiagnosticCategory.Error).map(toProblem);
  }

  private addRoot(file: string): void {
    if (this.roots.has(file)) return;
    this.roots.add(file);
    this.outdate();
  }

  /** The next use makes another program, from this one. */
  private outdate(): void {
    this.previous = this.current ?? this.previous;
    this.current = undefined;
  }
}

/** Checks some nodes of a file, which the check of the whole then skips; the typings leave the parameter out. */
interface StepwiseProgram extends ts.Program {
  getSemanticDiagnostics(
    file?: ts.SourceFile,
    token?: ts.CancellationToken,
    nodes?: readonly ts.Node[],
  ): readonly ts.Diagnostic[];
}

function insistOnFile(file: string, unsaved: ReadonlyMap<string, string>): void {
  if (ts.sys.directoryExists(file))
    throw new FauxtureError('bad-input', `${file} is a folder. Name a file in it.`, { file });
  if (!unsaved.has(file) && !ts.sys.fileExists(file))
    throw new FauxtureError('not-found', `There is no file ${file}.`, { file });
}

/** Where the disk's answers stay the same, so do the ambient packages; the typings leave the question out. */
interface ReusingHost extends ts.CompilerHost {
  readonly hasChangedAutomaticTypeDirectiveNames: () => boolean;
}

function createHost(options: ts.CompilerOptions, files: SourceFiles, disk: DiskAnswers): ts.CompilerHost {
  const currentDirectory = ts.sys.getCurrentDirectory();
  const toCanonical = (name: string): string =>
    ts.sys.useCaseSensitiveFileNames ? name : name.toLowerCase();
  const host: ReusingHost = {
    getSourceFile: (path, asked) =>
      files.tree(path, typeof asked === 'object' ? asked : { languageVersion: asked }),
    getDefaultLibFileName: of => `${LIBRARY_FOLDER}/${ts.getDefaultLibFileName(of)}`,
    getDefaultLibLocation: () => LIBRARY_FOLDER,
    getCurrentDirectory: () => currentDirectory,
    getCanonicalFileName: toCanonical,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getNewLine: () => '\n',
    fileExists: path => files.isUnsaved(path) || disk.fileExists(path),
    readFile: disk.readFile,
    directoryExists: disk.directoryExists,
    getDirectories: disk.getDirectories,
    writeFile: () => undefined,
    hasChangedAutomaticTypeDirectiveNames: () => false,
    realpath: path => ts.sys.realpath?.(path) ?? path,
  };
  return host;
}

function declaresGlobals(file: string): boolean {
  return affectsOthers(file, ts.sys.readFile(file) ?? '');
}

function affectsOthers(file: string, text: string): boolean {
  if (/\.d\.[cm]?ts$/.test(file)) return true;
  return AFFECTS_OTHERS.test(text) || (!IS_MODULE.test(text) && /\.[cm]?tsx?$/.test(file));
}

function toProblem(diagnostic: ts.Diagnostic): CheckProblem {
  const start = diagnostic.start ?? 0;
  return {
    start,
    end: start + (diagnostic.length ?? 0),
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    code: diagnostic.code,
  };
}
