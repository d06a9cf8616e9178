/** A declared thing of the source that a fixture may have to import: an enum, a class, a constant, a type. */
export interface SymbolRef {
  /** Name as exported, dotted inside namespaces: `Geo.Pt`. */
  readonly name: string;
  /** Absolute path of the declaring file or, for a package, of the file that the import resolves to. `undefined`: global. */
  readonly file?: string;
  /** Specifier to import from, when the symbol comes from a package or an ambient module. */
  readonly module?: string;
  /** True when the symbol is the module's default export. */
  readonly isDefault?: boolean;
  /** True when the symbol is all that the module exports: `export =`, `module.exports =`. It is its default too. */
  readonly isWhole?: boolean;
}

interface Node {
  /** The doc comment's text. */
  readonly docs?: string;
  /** JSDoc tags that speak to us but are no constraint: `default`, `example`, `faker`. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Name of the alias that the source declares the type by, such as `EmailAddress` for a string. */
  readonly alias?: string;
  /** JSON values that the source itself gives for this place: `examples`, `default`. */
  readonly examples?: readonly unknown[];
  readonly defaultValue?: { readonly value: unknown };
  /**
   * Keys of rules that the shape itself cannot say. A drawn value stands only if the caller's check accepts it for
   * each of them; otherwise another one is drawn. See `GenerateOptions.check`.
   */
  readonly checks?: readonly string[];
  /**
   * The value that stands at this place already, dates as milliseconds since 1970. What is drawn here is not used;
   * what is drawn beside it agrees with this.
   */
  readonly written?: string | number;
  /** Set where a plain value needs an assertion, as for branded primitives: the type to assert. */
  readonly assertAs?: TypeText;
}

/** Source text of a type, with what it takes to import its names. */
export interface TypeText {
  readonly text: string;
  readonly symbols: readonly SymbolRef[];
}

interface NullShape extends Node {
  readonly kind: 'null';
}
interface UndefinedShape extends Node {
  readonly kind: 'undefined';
}
interface BooleanShape extends Node {
  readonly kind: 'boolean';
}
interface BigintShape extends Node, NumberLimits {
  readonly kind: 'bigint';
}
interface LiteralShape extends Node {
  readonly kind: 'literal';
  readonly value: string | number | boolean | { readonly bigint: string };
}
interface EnumMemberShape extends Node {
  readonly kind: 'enumMember';
  readonly symbol: SymbolRef;
  readonly member: string;
  readonly value: string | number;
}
export interface StringLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** ECMAScript regular expressions, all of which the text must match somewhere. */
  readonly patterns?: readonly string[];
  /** ECMAScript regular expressions, none of which may match anywhere in the text. */
  readonly notPatterns?: readonly string[];
  /** Texts that the value must not be. */
  readonly notValues?: readonly string[];
  readonly format?: string;
}
export interface StringShape extends Node, StringLimits {
  readonly kind: 'string';
  /** Parts of a template literal type, in order. */
  readonly template?: readonly (string | Shape)[];
  /** String-mapping type around the text: `Uppercase<…>`. */
  readonly casing?: 'upper' | 'lower' | 'capitalized' | 'uncapitalized';
}
export interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly integer?: boolean;
}
interface NumberShape extends Node, NumberLimits {
  readonly kind: 'number';
}
export interface ArrayShape extends Node {
  readonly kind: 'array';
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}
export interface TupleElement {
  readonly shape: Shape;
  readonly name?: string;
  readonly presence: 'required' | 'optional' | 'rest';
}
export interface TupleShape extends Node {
  readonly kind: 'tuple';
  readonly elements: readonly TupleElement[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}
export interface PropertyShape {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  /** Set for keys that are symbols: the text between the brackets. */
  readonly computed?: SymbolRef;
}
export interface IndexShape {
  readonly key: Shape;
  readonly value: Shape;
}
export interface ObjectShape extends Node {
  readonly kind: 'object';
  /** The declared name, if it has one: `Address`. */
  readonly name?: string;
  readonly properties: readonly PropertyShape[];
  /** What further entries may be. Keys drawn for one entry must match its `key` and be no declared property's. */
  readonly index?: readonly IndexShape[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** Properties that must stand beside a property wherever it stands. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
}
export interface UnionShape extends Node {
  readonly kind: 'union';
  readonly members: readonly Shape[];
  /** Name of the property whose literal tells the members apart. */
  readonly discriminant?: string;
  /** The declared name, if it has one. */
  readonly name?: string;
}
interface RefShape extends Node {
  readonly kind: 'ref';
  /** Key in {@link ShapeDocument.definitions}. */
  readonly id: string;
}
/** Values that the language or its platform builds in; `args` are the type arguments that matter to the value. */
export interface BuiltInShape extends Node {
  readonly kind: 'builtIn';
  readonly name: string;
  readonly args: readonly Shape[];
}
export interface FunctionShape extends Node {
  readonly kind: 'function';
  /** What a call gives; `undefined` where no value can be made, so that the function throws. */
  readonly returns?: Shape;
  /** Index of the parameter that the function hands back, as `<T>(value: T) => T` must. */
  readonly returnsParameter?: number;
  /** Properties that a callable object has besides its call signature. */
  readonly properties?: readonly PropertyShape[];
}
export interface ClassShape extends Node {
  readonly kind: 'class';
  readonly symbol: SymbolRef;
  readonly name: string;
  /** True when the class is abstract, so that an anonymous subclass stands in; `properties` are what it must implement. */
  readonly isAbstract: boolean;
  /** Static method that makes instances, where the constructor is not public. */
  readonly factory?: string;
  readonly parameters: readonly { readonly name: string; readonly shape: Shape }[];
  /** Type arguments to spell out, if any. */
  readonly typeArguments?: TypeText;
  /** Public data properties that the constructor does not take. */
  readonly properties: readonly PropertyShape[];
}
/** A value that stands in the source under a name: `Symbol.iterator`, an exported constant of a unique symbol type. */
interface ReferenceShape extends Node {
  readonly kind: 'reference';
  readonly symbol: SymbolRef;
}
interface UnknownShape extends Node {
  readonly kind: 'unknown';
}
interface NeverShape extends Node {
  readonly kind: 'never';
  /** Why no value exists or none can be built honestly, as the end of a sentence. */
  readonly reason: string;
}

/** What values a type or schema allows: the one model between reading and generating. JSON-serialisable. */
export type Shape =
  | NullShape
  | UndefinedShape
  | BooleanShape
  | BigintShape
  | LiteralShape
  | EnumMemberShape
  | StringShape
  | NumberShape
  | ArrayShape
  | TupleShape
  | ObjectShape
  | UnionShape
  | RefShape
  | BuiltInShape
  | FunctionShape
  | ClassShape
  | ReferenceShape
  | UnknownShape
  | NeverShape;

/** A shape with the named definitions that its refs point to. */
export interface ShapeDocument {
  readonly name: string;
  readonly root: Shape;
  readonly definitions: Readonly<Record<string, Shape>>;
}
