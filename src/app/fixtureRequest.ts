import type { EditorStyle } from './codeStyle';
import type { FixtureStyle } from '../engine/render/renderModule';
import type { DrawRequest } from './drawOptions';

/** What to make fixtures of, and how. */
export interface FixtureRequest {
  /** Path of the source file. */
  readonly file: string;
  /** Names of its types, dotted inside namespaces; `all` for every type that it exports. */
  readonly types: readonly string[] | 'all';
  /** How many values; without it one that is no list. */
  readonly count?: number;
  readonly draw: DrawRequest;
  readonly tsconfig?: string;
}

/** A {@link FixtureRequest} for a TypeScript module. */
export interface ModuleRequest extends FixtureRequest {
  /** Default `const`. */
  readonly style?: FixtureStyle;
  /** Name of the constant or function, for a single type; default by the type's own. */
  readonly name?: string;
  /** Where the module will stand; default beside the source, `user.fixture.ts`. */
  readonly out?: string;
  /** The editor's own style, for projects that say nothing. */
  readonly editorStyle?: EditorStyle;
}

/** A type of which no fixture could be made, and why. */
export interface FixtureProblem {
  readonly type: string;
  readonly message: string;
}
