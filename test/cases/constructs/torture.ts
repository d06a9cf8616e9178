/* eslint-disable */
// 40-construct torture file. Each construct is one exported interface with a `value` property,
// so that AST-only tools that accept nothing but interfaces get the same chance.
// pass = `const x: C## = <emitted>` type-checks under `tsc --noEmit --strict` for every sample.
import type { SharedMoney, SharedId } from './torture.shared';
import type { GeoPoint } from 'geo-types';

// ---------- helpers used by the constructs
export interface Address {
  street: string;
  city: string;
  zip: string;
}
export interface Base1 {
  id: string;
}
export interface Base2 {
  createdBy: string;
}
export interface Box<T> {
  item: T;
  label: string;
}
export type Page<T, M = { total: number }> = { rows: T[]; meta: M };
export interface Circle {
  kind: 'circle';
  radius: number;
}
export interface Square {
  kind: 'square';
  side: number;
}
export interface Rect {
  kind: 'rect';
  w: number;
  h: number;
}
export type Shape = Circle | Square | Rect;
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
export type Brand<T, B extends string> = T & { readonly __brand: B };
export type UserId = Brand<string, 'UserId'>;
export interface TreeNode {
  name: string;
  children: TreeNode[];
}
export interface LinkedList {
  value: number;
  next: LinkedList | null;
}
export type Json = string | number | boolean | null | Json[] | { [k: string]: Json };
export class Person {
  constructor(
    public name: string,
    public age: number,
  ) {}
}
export type Getters<T> = { [K in keyof T & string as `get_${K}`]: T[K] };
export type Nullable<T> = { [K in keyof T]: T[K] | null };
export type Unwrap<T> = T extends Array<infer U> ? U : T;
export const ROLES = ['admin', 'editor', 'viewer'] as const;
export const DEFAULTS = { retries: 3, host: 'localhost' };
export namespace Geo {
  export interface Pt {
    x: number;
    y: number;
  }
}
export declare function loadUser(): Promise<{ id: number; name: string }>;

// ---------- constructs
export interface C01_Primitives {
  s: string;
  n: number;
  b: boolean;
}
export type AliasObj = { a: string; b: number };
export interface C02_TypeAlias {
  value: AliasObj;
}
export interface C03_OptionalReadonly {
  readonly value: string;
  maybe?: number;
  readonly list: readonly string[];
}
export interface C04_Extends extends Base1, Base2 {
  value: number;
}
export interface C05_LiteralUnion {
  value: 'small' | 'medium' | 42 | true;
}
export interface C06_NullableUnion {
  value: string | number | null;
}
export interface C07_DiscriminatedUnion {
  value: Shape;
}
export interface C08_Intersection {
  value: Base1 & Base2 & { extra: boolean };
}
export interface C09_GenericInterface {
  value: Box<Address>;
}
export interface C10_GenericAliasDefault {
  value: Page<Address>;
}
export interface C11_PartialRequired {
  value: Required<Partial<Address>>;
}
export interface C12_PickOmit {
  value: Pick<Address, 'city'> & Omit<Address, 'city' | 'zip'>;
}
export interface C13_RecordLiteralKeys {
  value: Record<'a' | 'b', number>;
}
export interface Dict {
  [key: string]: number;
}
export interface C14_IndexSignature {
  value: Dict;
}
export interface C15_MappedRemap {
  value: Getters<Address>;
}
export interface C16_MappedNullable {
  value: Nullable<Address>;
}
export interface C17_ConditionalInfer {
  value: Unwrap<Address[]>;
}
export interface C18_StringEnum {
  value: Color;
}
export interface C19_NumericEnum {
  value: Level;
}
export interface C20_ConstEnum {
  value: Flag;
}
export interface C21_TemplateLiteral {
  value: `user-${number}` | `${'a' | 'b'}_${'x' | 'y'}`;
}
export interface C22_Tuple {
  value: [string, number, boolean?];
}
export interface C23_TupleRest {
  value: [Address, ...number[]];
}
export interface C24_Recursive {
  value: TreeNode;
}
export interface C25_RecursiveNullable {
  value: LinkedList;
}
export interface C26_RecursiveAlias {
  value: Json;
}
export interface C27_Class {
  value: Person;
}
export interface C28_Branded {
  value: UserId;
}
export interface C29_Date {
  value: Date;
}
export interface C30_MapSet {
  m: Map<string, number>;
  s: Set<string>;
}
export interface C31_BigintUrlBytes {
  big: bigint;
  url: URL;
  bytes: Uint8Array;
}
export interface C32_ImportedTypes {
  value: SharedMoney;
  id: SharedId;
}
export interface C33_NodeModulesType {
  value: GeoPoint;
}
export interface C34_IndexedKeyofTypeof {
  value: Address['city'];
  k: keyof Address;
  r: (typeof ROLES)[number];
  d: typeof DEFAULTS;
}
export interface C35_UtilityInference {
  value: Awaited<ReturnType<typeof loadUser>>;
  ex: Exclude<'a' | 'b' | 'c', 'a'>;
  nn: NonNullable<string | undefined>;
  ns: Geo.Pt;
}
export interface C36_JsDocConstraints {
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
export interface C37_InlineNestedLiteral {
  value: { a: { b: string }; c: { d: number }[] };
}
export interface C38_FunctionProp {
  onClick: (x: number) => string;
  id: number;
}
export interface C39_AnyUnknown {
  a: any;
  u: unknown;
  o: object;
}
export interface C40_SymbolAndNumericKeys {
  0: string;
  'dash-key': number;
  'quoted key': boolean;
}
