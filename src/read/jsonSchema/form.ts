import type { Json } from './jsonValue';
import { ALL_TYPES } from './types';
import type { SchemaNode } from './term';

/** A bound and where the schema says it. */
export interface Limit {
  readonly value: number;
  readonly at: string;
}

/** Bounds that grow when schemas are joined, and those that shrink. */
export const LOWER_LIMITS = [
  'minimum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'minProperties',
] as const;
export const UPPER_LIMITS = [
  'maximum',
  'exclusiveMaximum',
  'maxLength',
  'maxItems',
  'maxProperties',
] as const;
export type LimitName = (typeof LOWER_LIMITS)[number] | (typeof UPPER_LIMITS)[number];
export type Limits = { readonly [Name in LimitName]?: Limit };

/** What further properties may be, beside those that one schema names or matches itself. */
interface Closure {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly node: SchemaNode;
}

/** How many elements must be of a kind. */
export interface Containment {
  readonly node: SchemaNode;
  readonly minimum: number;
  readonly maximum: number | undefined;
  readonly at: string;
}

/** What the schemas read so far have evaluated, for the `unevaluated…` keywords. */
export interface Evaluated {
  readonly allProperties: boolean;
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly allItems: boolean;
  readonly items: number;
  readonly contained: readonly SchemaNode[];
}

/** What a schema says for people, and what it offers as values. */
export interface Notes {
  /** Name of the definition that was read first. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly defaultValue?: { readonly value: Json };
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** One way to obey a node, with no choice left but between types: what the values of each type must be like. */
export interface Form {
  readonly types: number;
  /** Where the types were last narrowed. */
  readonly typesAt: string;
  /** Whether a schema names the types itself. */
  readonly typed: boolean;
  /** The types that the keywords speak of. */
  readonly about: number;
  /** If set, the only values. */
  readonly values: readonly Json[] | undefined;
  readonly valuesAt: string;
  readonly notValues: readonly Json[];
  readonly limits: Limits;
  readonly multipleOf: number | undefined;
  readonly patterns: readonly string[];
  readonly notPatterns: readonly string[];
  readonly formats: readonly string[];
  readonly unique: boolean;
  readonly prefix: readonly SchemaNode[];
  readonly rest: SchemaNode;
  readonly contains: readonly Containment[];
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly patternProperties: ReadonlyMap<string, SchemaNode>;
  readonly closures: readonly Closure[];
  readonly propertyNames: SchemaNode;
  /** Names that must be there, with where that is said. */
  readonly required: ReadonlyMap<string, string>;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly evaluated: Evaluated;
  /** Whether the schemas say more than this form does, so that values must be checked against them. */
  readonly isLoose: boolean;
  readonly notes: Notes;
}

/** What every value obeys. */
export const TRUE_NODE: SchemaNode = { id: 0, terms: [] };

const NOTHING_EVALUATED: Evaluated = {
  allProperties: false,
  names: new Set(),
  patterns: [],
  allItems: false,
  items: 0,
  contained: [],
};

/** The form that says nothing. */
export const ANY_FORM: Form = {
  types: ALL_TYPES,
  typesAt: '',
  typed: false,
  about: 0,
  values: undefined,
  valuesAt: '',
  notValues: [],
  limits: {},
  multipleOf: undefined,
  patterns: [],
  notPatterns: [],
  formats: [],
  unique: false,
  prefix: [],
  rest: TRUE_NODE,
  contains: [],
  properties: new Map(),
  patternProperties: new Map(),
  closures: [],
  propertyNames: TRUE_NODE,
  required: new Map(),
  dependentRequired: new Map(),
  evaluated: NOTHING_EVALUATED,
  isLoose: false,
  notes: {},
};

/** The ways to obey a node, best first. */
export interface Forms {
  readonly list: readonly Form[];
  /** False where there may be ways that are not listed. */
  readonly isComplete: boolean;
  /** Where the list is empty: why, as the end of a sentence. */
  readonly reason?: string;
}
