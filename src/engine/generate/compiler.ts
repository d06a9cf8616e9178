import type { DrawEnvironment } from '../meaning/facet';
import type { Scope } from '../meaning/scope';
import type { Key } from '../random/key';
import type { Shape, ShapeDocument } from '../shape/shape';
import type { Value } from '../shape/values';
import type { Field } from './field';
import type { Finiteness } from './finiteness';
import type { GenerateOptions, OptionalFields } from './options';
import type { PinBoard } from './pins';

/**
 * Draws one value. `scope` is the object around it, `key` the value's own place in the tree of random streams,
 * `level` how many refs were followed to get here.
 */
export type DrawValue = (scope: Scope, key: Key, level: number) => Value;

/** What the compilers of the kinds of shapes share. */
export interface Compiler {
  readonly document: ShapeDocument;
  readonly options: GenerateOptions;
  readonly environment: DrawEnvironment;
  readonly finiteness: Finiteness;
  /** How many levels of objects deep optional objects and lists are kept; see {@link findLevels}. */
  readonly levels: number;
  /** What is decided instead of drawn; `undefined` where nothing can be. */
  readonly pins: PinBoard | undefined;
  /** How many more values of the row may be drawn anew; counted down by those who do. */
  readonly retries: { left: number };
  /** Compiles any shape. */
  readonly compile: (shape: Shape, field: Field) => DrawValue;
  /** The same, put off until the first value is drawn, so that large types cost only what is used of them. */
  readonly compileLater: (shape: Shape, field: Field) => DrawValue;
  /** The same compiler but for which optional fields values have. */
  readonly withOptional: (optional: OptionalFields) => Compiler;
  /** Whether a shape's values can end and were not excluded. */
  readonly canMake: (shape: Shape, field: Field) => boolean;
}
