import { existsSync, readFileSync, statSync } from 'node:fs';

import { Project, type SourceFile, ts } from 'ts-morph';

import { FauxtureError } from '../../shared/fauxtureError';
import type { ProjectConfig } from './findConfig';

/** A complaint of the compiler about a file: offsets are UTF-16 code units. */
export interface CheckProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
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
 * target reaches are loaded, together with those that declare globals.
 */
export class TypeScriptProject {
  private readonly project: Project;
  private readonly versions = new Map<string, number>();
  private readonly overlaid = new Set<string>();

  constructor(readonly config: ProjectConfig) {
    const { rootDir: _rootDir, tsBuildInfoFile: _info, outFile: _outFile, ...options } = config.options;
    // TypeScript 6 includes no ambient packages by itself; earlier ones, which the user may run, include all.
    const compilerOptions = { types: ['*'], ...options, ...OWN_OPTIONS, allowJs: true };
    this.project = new Project({ compilerOptions, skipAddingFilesFromTsConfig: true });
    for (const file of config.fileNames) {
      if (declaresGlobals(file)) this.load(file);
    }
  }

  get options(): ts.CompilerOptions {
    return this.project.getCompilerOptions();
  }

  get program(): ts.Program {
    this.tellFormats();
    return this.project.getProgram().compilerObject;
  }

  get checker(): ts.TypeChecker {
    return this.program.getTypeChecker();
  }

  /** What the compiler's own path computations need to know of the file system. */
  get host(): ts.ModuleResolutionHost {
    return this.project.getModuleResolutionHost();
  }

  /**
   * Brings the project up to date: unsaved texts by absolute path win over the disk, changed files are read again.
   * @throws FauxtureError `not-found` where the file neither exists nor has an unsaved text.
   */
  refresh(file: string, unsaved: ReadonlyMap<string, string>): void {
    for (const source of this.project.getSourceFiles()) {
      if (!source.getFilePath().includes('/node_modules/')) this.refreshFile(source, unsaved);
    }
    for (const [path, text] of unsaved) {
      const source = this.project.getSourceFile(path);
      if (source === undefined && (path === file || this.config.fileNames.includes(path)))
        this.project.createSourceFile(path, text, { overwrite: true });
      else if (source !== undefined && source.getFullText() !== text) source.replaceWithText(text);
      this.overlaid.add(path);
    }
    if (this.project.getSourceFile(file) === undefined) this.load(file);
  }

  /** The compiler's tree of a file that {@link refresh} loaded. */
  sourceFile(file: string): ts.SourceFile {
    const source = this.program.getSourceFile(this.project.getSourceFile(file)?.getFilePath() ?? file);
    if (source === undefined)
      throw new FauxtureError('internal', `The program does not hold ${file}.`, { file });
    return source;
  }

  /** Runs `read` while `file` has another text, then puts the text back. */
  withText<T>(file: string, text: string, read: () => T): T {
    const source = this.project.getSourceFile(file) ?? this.project.addSourceFileAtPath(file);
    const before = source.getFullText();
    source.replaceWithText(text);
    try {
      return read();
    } finally {
      source.replaceWithText(before);
    }
  }

  /** Type-checks a text as if it stood at `file`, without writing it. Empty when it compiles. */
  check(file: string, text: string): readonly CheckProblem[] {
    const existing = this.project.getSourceFile(file);
    const before = existing?.getFullText();
    const source = existing ?? this.project.createSourceFile(file, text, { overwrite: true });
    if (existing !== undefined) existing.replaceWithText(text);
    try {
      const program = this.program;
      const tree = program.getSourceFile(source.getFilePath());
      const found = [...program.getSyntacticDiagnostics(tree), ...program.getSemanticDiagnostics(tree)];
      return found.filter(item => item.category === ts.DiagnosticCategory.Error).map(toProblem);
    } finally {
      if (before === undefined) this.project.removeSourceFile(source);
      else source.replaceWithText(before);
    }
  }

  /**
   * Under Node's module resolution a file is an ES module or CommonJS by its extension and package.json. ts-morph
   * does not tell its trees so, and the compiler reads it off them when it makes a program.
   */
  private tellFormats(): void {
    if (!isNodeResolution(this.options)) return;
    for (const source of this.project.getSourceFiles()) {
      const tree = source.compilerNode as { impliedNodeFormat?: ts.ResolutionMode };
      tree.impliedNodeFormat ??= ts.getImpliedNodeFormatForFile(
        source.getFilePath(),
        undefined,
        this.host,
        this.options,
      );
    }
  }

  private load(file: string): SourceFile {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
      throw new FauxtureError('bad-input', `${file} is a folder. Name a file in it.`, { file });
    }
    if (!existsSync(file)) {
      throw new FauxtureError('not-found', `There is no file ${file}.`, { file });
    }
    this.versions.set(file, statSync(file).mtimeMs);
    return this.project.addSourceFileAtPath(file);
  }

  private refreshFile(source: SourceFile, unsaved: ReadonlyMap<string, string>): void {
    const path = source.getFilePath();
    if (unsaved.has(path)) return;
    const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (modified === undefined) {
      this.project.removeSourceFile(source);
    } else if (this.overlaid.delete(path) || (this.versions.get(path) ?? modified) !== modified) {
      source.refreshFromFileSystemSync();
    }
    if (modified !== undefined) this.versions.set(path, modified);
  }
}

/** Node's module kinds bring Node's resolution with them, where the tsconfig names no other. */
function isNodeResolution({
  module = ts.ModuleKind.CommonJS,
  moduleResolution,
}: ts.CompilerOptions): boolean {
  if (moduleResolution === undefined)
    return module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext;
  return [ts.ModuleResolutionKind.Node16, ts.ModuleResolutionKind.NodeNext].includes(moduleResolution);
}

function declaresGlobals(file: string): boolean {
  if (/\.d\.[cm]?ts$/.test(file)) return true;
  const text = readFileSync(file, 'utf8');
  return AFFECTS_OTHERS.test(text) || (!IS_MODULE.test(text) && /\.[cm]?tsx?$/.test(file));
}

function toProblem(diagnostic: ts.Diagnostic): CheckProblem {
  const start = diagnostic.start ?? 0;
  return {
    start,
    end: start + (diagnostic.length ?? 0),
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
  };
}
