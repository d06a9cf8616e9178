// Generics, unions, intersections, recursion, optional members, keys.
import type Parcel from './shared';
import type { Address } from './shared';

export interface Paged<T extends { id: string }, M = { total: number }> {
  rows: T[];
  meta: M;
}
export type Tagged<K extends string = 'none', V = K[]> = { key: K; values: V };
export interface Repository<T = Address, Q extends keyof T = keyof T> {
  items: T[];
  sortBy: Q;
}
export type Nested<A, B extends A[] = A[]> = { a: A; b: B };
export interface Undiscriminated {
  value: { name: string; size: number } | { label: string; weight?: number } | { only: boolean };
}
export interface TwoTags {
  value:
    | { type: 'a'; version: 1; body: string }
    | { type: 'a'; version: 2; content: string }
    | { type: 'b'; version: 1; data: number[] };
}
export interface BooleanTag {
  value: { ok: true; data: Address } | { ok: false; error: string };
}
export interface IntersectedIndex {
  value: { id: string } & { [key: string]: string };
}
export interface IntersectedUnion {
  value: ({ a: string } | { b: number }) & { common: boolean };
}
export type IndexAndFields = { known: string; [other: string]: string | number };
export interface NumericIndex {
  [index: number]: string;
}
export interface TemplateIndex {
  [key: `data-${string}`]: string;
}
export interface Author {
  name: string;
  books: Book[];
  mentor?: Author;
}
export interface Book {
  title: string;
  author: Author | null;
  sequel?: Book;
}
export interface MutualA {
  b?: MutualB;
  many: MutualB[];
}
export interface MutualB {
  a: MutualA | null;
  map: Map<string, MutualA>;
}
export type Tree<T> = { value: T; left: Tree<T> | null; right: Tree<T> | null };
export type NumberTree = Tree<number>;
export type Path = [] | [string, Path];
export interface ExactOptional {
  a?: string;
  b: string | undefined;
  c?: string | undefined;
  d?: Address;
  e?: number[];
}
export const brandKey: unique symbol = Symbol('brand');
export const tag = Symbol('tag');
export interface SymbolKeys {
  [Symbol.toStringTag]: string;
  [tag]: number;
  plain: string;
}
export interface UniqueSymbol {
  kind: typeof brandKey;
}
declare const hidden: unique symbol;
export type Opaque = { readonly [hidden]: 'opaque'; value: string };
export type OpaqueText = string & { readonly [hidden]: 'text' };
export type Size = `${number}${'px' | 'rem'}`;
export type Locale = `${'en' | 'de'}-${Uppercase<'us' | 'at'>}`;
export interface StringMapping {
  upper: Uppercase<string>;
  lower: Lowercase<string>;
  capital: Capitalize<'one' | 'two'>;
  uncapital: Uncapitalize<string>;
  header: `x-${Lowercase<string>}`;
}
export interface TemplateOverUnions {
  size: Size;
  locale: Locale;
  flag: `${boolean}`;
  big: `${bigint}n`;
  nothing: `${null}-${undefined}`;
}
const settings = { theme: 'dark', sizes: [1, 2, 3], nested: { deep: true } } as const;
export interface TypeofConst {
  all: typeof settings;
  theme: (typeof settings)['theme'];
  key: keyof typeof settings;
  deep: (typeof settings)['nested']['deep'];
  size: (typeof settings)['sizes'][number];
}
export interface Merged {
  first: string;
}
export interface Merged {
  second: number;
}
export class MergedClass {
  own = 1;
}
export interface MergedClass {
  added: string;
}
export namespace Outer {
  export namespace Inner {
    export interface Deep {
      id: string;
      mode: Mode;
    }
    export enum Mode {
      Fast = 'fast',
      Slow = 'slow',
    }
  }
  export type Alias = Inner.Deep[];
}
export interface DefaultImport {
  parcel: Parcel;
}
export type ReadonlyDeep = Readonly<{ list: ReadonlyArray<Readonly<Address>>; set: ReadonlySet<string> }>;
export interface ReadonlyCollections {
  map: ReadonlyMap<string, Address>;
  set: ReadonlySet<number>;
  array: readonly Address[];
  tuple: readonly [string, number];
}
export type NamedTuple = [x: number, y: number, label?: string];
export type LeadingRest = [...string[], number];
export type NestedTuple = [[string, number], [boolean, [bigint]]];
export type Union = 'a' | 'b' | 3 | 4n | false | null;
export type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };
export type PartialParcel = DeepPartial<Parcel>;
export type Mutable<T> = { -readonly [K in keyof T]-?: T[K] };
export type MutableOptional = Mutable<ExactOptional>;
export type Distributed<T> = T extends string ? { text: T } : T extends number ? { value: T } : { other: T };
export type DistributedUnion = Distributed<'a' | 1 | true>;
export type Flattened = { [K in 'x' | 'y' as `${K}${Uppercase<K>}`]: K };
export type ParametersOf = Parameters<(id: string, options?: { force: boolean }) => void>;
export interface NullsOnly {
  nothing: null;
  missing: undefined;
  empty: {};
  voided: void;
}
export interface PreviousOrder {
  related: Record<string, PreviousOrder[]>;
  id: string;
}
export interface FixedEnumRecord {
  byColor: { [K in import('./torture').Color]: number };
  partial: Partial<Record<import('./torture').Level, string>>;
}
export declare enum Ambient {
  One,
  Two,
}
export enum Computed {
  Fixed = 1,
  Measured = 'four'.length,
}
export interface UncommonEnums {
  ambient: Ambient;
  computed: Computed;
  flags?: Ambient[];
}
type Loader = (...args: any[]) => PromiseLike<unknown>;
export type LoadedBy<T extends Loader> = Awaited<ReturnType<T>>;
export type ItemsBy<T extends readonly object[], K extends keyof T[number]> = { [I in T[number] as K & string]: I };
export type BeyondNumbers = { highest: 1e999; lowest: -1e999 };
