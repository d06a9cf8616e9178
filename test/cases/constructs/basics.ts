// The forty constructs that every reader of TypeScript types should know, one exported interface or type each.
import type { GeoPoint } from 'geo-types';
import type { Address, ExternalId, Money } from './shared';

export interface HasId {
  id: string;
}
export interface HasCreator {
  createdBy: string;
}
interface Box<T> {
  item: T;
  label: string;
}
type Page<T, M = { total: number }> = { rows: T[]; meta: M };
export type Figure =
  | { kind: 'circle'; radius: number }
  | { kind: 'square'; side: number }
  | { kind: 'rect'; width: number; height: number };
export enum Color {
  Red = 'RED',
  Green = 'GREEN',
  Blue = 'BLUE',
}
export enum Level {
  Low,
  Mid = 5,
  High,
}
export const enum Flag {
  Off = 0,
  On = 1,
}
type Brand<T, B extends string> = T & { readonly __brand: B };
export type CustomerId = Brand<string, 'CustomerId'>;
export type Cents = Brand<number, 'Cents'>;
export interface TreeNode {
  name: string;
  children: TreeNode[];
}
export interface LinkedList {
  value: number;
  next: LinkedList | null;
}
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export class Person {
  constructor(
    public name: string,
    public age: number,
  ) {}
}
type Getters<T> = { [K in keyof T & string as `get_${K}`]: T[K] };
type Nullable<T> = { [K in keyof T]: T[K] | null };
type Element<T> = T extends Array<infer U> ? U : T;
export const ROLES = ['admin', 'editor', 'viewer'] as const;
export const DEFAULTS = { retries: 3, host: 'localhost' };
export namespace Geo {
  export interface Point {
    x: number;
    y: number;
  }
}
export declare function loadUser(): Promise<{ id: number; name: string }>;

export interface Primitives {
  text: string;
  count: number;
  isOn: boolean;
}
export type AliasedObject = { first: string; second: number };
export interface OptionalReadonly {
  readonly value: string;
  maybe?: number;
  readonly list: readonly string[];
}
export interface Extending extends HasId, HasCreator {
  value: number;
}
export interface LiteralUnion {
  value: 'small' | 'medium' | 42 | true;
}
export interface NullableUnion {
  value: string | number | null;
}
export interface Discriminated {
  value: Figure;
}
export interface Intersected {
  value: HasId & HasCreator & { extra: boolean };
}
export interface GenericBox {
  value: Box<Address>;
}
export interface GenericDefault {
  value: Page<Address>;
}
export interface RequiredPartial {
  value: Required<Partial<Address>>;
}
export interface PickedOmitted {
  value: Pick<Address, 'city'> & Omit<Address, 'city' | 'zip'>;
}
export interface RecordOfLiterals {
  value: Record<'a' | 'b', number>;
}
export interface IndexSignature {
  value: { [key: string]: number };
}
export interface Remapped {
  value: Getters<Address>;
}
export interface MappedNullable {
  value: Nullable<Address>;
}
export interface ConditionalInfer {
  value: Element<Address[]>;
}
export interface StringEnum {
  value: Color;
}
export interface NumericEnum {
  value: Level;
}
export interface ConstEnum {
  value: Flag;
}
export interface Templates {
  value: `user-${number}` | `${'a' | 'b'}_${'x' | 'y'}`;
}
export interface TupleWithOptional {
  value: [string, number, boolean?];
}
export interface TupleWithRest {
  value: [Address, ...number[]];
}
export interface Recursive {
  value: TreeNode;
}
export interface RecursiveNullable {
  value: LinkedList;
}
export interface RecursiveAlias {
  value: Json;
}
export interface ClassInstance {
  value: Person;
}
export interface Branded {
  id: CustomerId;
  price: Cents;
  maybe?: CustomerId;
  many: CustomerId[];
}
export interface Dates {
  value: Date;
}
export interface MapsAndSets {
  map: Map<string, number>;
  set: Set<string>;
}
export interface BigintUrlBytes {
  big: bigint;
  url: URL;
  bytes: Uint8Array;
}
export interface Imported {
  value: Money;
  id: ExternalId;
}
export interface FromPackage {
  value: GeoPoint;
}
export interface IndexedAccess {
  value: Address['city'];
  key: keyof Address;
  role: (typeof ROLES)[number];
  defaults: typeof DEFAULTS;
}
export interface Inferred {
  value: Awaited<ReturnType<typeof loadUser>>;
  excluded: Exclude<'a' | 'b' | 'c', 'a'>;
  nonNullable: NonNullable<string | undefined>;
  point: Geo.Point;
}
export interface DocConstraints {
  /**
   * @minimum 18
   * @maximum 21
   * @asType integer
   */
  age: number;
  /**
   * @minLength 3
   * @maxLength 5
   * @pattern ^[A-Z]+$
   */
  code: string;
  /** @format email */
  contact: string;
  /**
   * @minItems 2
   * @maxItems 3
   * @uniqueItems true
   */
  picks: string[];
}
export interface InlineNested {
  value: { a: { b: string }; c: { d: number }[] };
}
export interface FunctionProperty {
  onClick: (x: number) => string;
  id: number;
}
export interface AnyUnknown {
  a: any;
  u: unknown;
  o: object;
}
export interface OddKeys {
  0: string;
  'dash-key': number;
  'quoted key': boolean;
  "it's": string;
  class: string;
  __proto__: string;
}
