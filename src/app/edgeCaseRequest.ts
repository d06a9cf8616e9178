import type { EditorStyle } from './codeStyle';
import type { DrawRequest } from './drawOptions';
import type { TestRunner } from './testRunner';

/** Which edge cases to make. */
export interface EdgeCaseRequest {
  /** Path of the source file: TypeScript, JavaScript or a JSON Schema. */
  readonly file: string;
  /** Name of the type; of a schema what stands after the `#`, empty for the whole file. */
  readonly type: string;
  /** Default `valid`. */
  readonly kind?: 'valid' | 'invalid';
  /** Ids of categories; default all. See `listEdgeCaseCategories`. */
  readonly categories?: readonly string[];
  readonly draw: DrawRequest;
  readonly tsconfig?: string;
}

/** An {@link EdgeCaseRequest} for a module. */
export interface EdgeCaseModuleRequest extends EdgeCaseRequest {
  /** Where the module will stand; default beside the source, `user.edge-cases.ts`. */
  readonly out?: string;
  /** Whose test file to write, or none: then a module that exports the table. Default by `out`; see `chooseRunner`. */
  readonly runner?: TestRunner;
  /** Name of the constant; default by the type's own. */
  readonly name?: string;
  readonly editorStyle?: EditorStyle;
}

/** A case as JSON says it. */
export interface PlainCase {
  readonly name: string;
  /** `address.city`, elements as `items[]`. */
  readonly path: string;
  readonly category: string;
  readonly valid: boolean;
  /** The rule that it breaks, where it is not valid. */
  readonly breaks?: string;
  readonly value: unknown;
}
