import type { GenerateOptions } from '../../engine/generate/options';
import type { ModuleSyntax } from '../../engine/render/moduleSyntax';
import type { FillRoot } from '../../read/typescript/readRoot';
import type { TypeScriptProject } from '../../read/typescript/typeScriptProject';
import type { WrittenObject } from '../../read/typescript/written';
import type { CodeStyle } from '../codeStyle';

/** A value, and what its missing parts are drawn by. */
export interface EditRoot extends FillRoot {
  readonly options: GenerateOptions;
}

/** What is to be completed or brought up to date, and how. */
export interface EditWork {
  readonly project: TypeScriptProject;
  readonly file: string;
  readonly text: string;
  readonly roots: readonly EditRoot[];
  /** Filling adds what is missing; updating also replaces and removes what no longer fits. */
  readonly mode: 'fill' | 'update';
  /** The only object that may be filled, with those in it. */
  readonly within?: WrittenObject;
  readonly style: CodeStyle;
  readonly syntax: ModuleSyntax;
  /** Names that imports may not take. */
  readonly taken: ReadonlySet<string>;
}
