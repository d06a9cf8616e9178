// Built-in classes, functions, classes, global types.
export interface Iterables {
  iterable: Iterable<string>;
  iterator: Iterator<number>;
  both: IterableIterator<boolean>;
  generator: Generator<string, void, unknown>;
  asyncIterable: AsyncIterable<number>;
  asyncGenerator: AsyncGenerator<string>;
  arrayLike: ArrayLike<string>;
}
export interface Promises {
  promise: Promise<string>;
  object: Promise<{ id: string }>;
  nothing: Promise<void>;
  like: PromiseLike<number>;
  result: Awaited<Promise<Promise<'done'>>>;
}
export interface Bytes {
  i8: Int8Array;
  u8: Uint8Array;
  clamped: Uint8ClampedArray;
  i16: Int16Array;
  u16: Uint16Array;
  i32: Int32Array;
  u32: Uint32Array;
  f32: Float32Array;
  f64: Float64Array;
  big: BigInt64Array;
  bigUnsigned: BigUint64Array;
  buffer: ArrayBuffer;
  shared: SharedArrayBuffer;
  view: DataView;
  node: Buffer;
  source: ArrayBufferLike;
}
export interface PlatformObjects {
  pattern: RegExp;
  error: Error;
  typeError: TypeError;
  many: AggregateError;
  url: URL;
  params: URLSearchParams;
  blob: Blob;
  file: File;
  headers: Headers;
  signal: AbortSignal;
  controller: AbortController;
  encoder: TextEncoder;
  symbol: symbol;
}
export interface International {
  number: Intl.NumberFormat;
  date: Intl.DateTimeFormat;
  collator: Intl.Collator;
  plural: Intl.PluralRules;
  relative: Intl.RelativeTimeFormat;
  list: Intl.ListFormat;
  names: Intl.DisplayNames;
  segmenter: Intl.Segmenter;
  locale: Intl.Locale;
  options: Intl.NumberFormatOptions;
}
export interface TemporalLike {
  date: Temporal.PlainDate;
  time: Temporal.PlainTime;
  dateTime: Temporal.PlainDateTime;
  zoned: Temporal.ZonedDateTime;
  instant: Temporal.Instant;
  duration: Temporal.Duration;
  month: Temporal.PlainYearMonth;
  birthday: Temporal.PlainMonthDay;
}
export interface NestedCollections {
  maps: Map<string, Map<number, Set<string>>>;
  list: Set<{ id: string }>[];
  dates: Map<Date, Date[]>;
}
export interface Getters {
  get total(): number;
  set total(value: number);
  get name(): string;
}
export interface Methods {
  save(): void;
  load(id: string): Promise<{ id: string }>;
  map<T>(value: T): T;
  compare(a: string, b: string): number;
  optional?(): string;
}
export interface Callable {
  (input: string): number;
  version: string;
}
export type Overloaded = {
  (input: string): string;
  (input: number): number;
};
export type Comparator = (a: string, b: string) => -1 | 0 | 1;
export type AsyncLoader = (signal?: AbortSignal) => Promise<string[]>;
export abstract class Animal {
  abstract name: string;
  abstract speak(): string;
  legs = 4;
}
export interface AbstractHolder {
  pet: Animal;
}
export class Account {
  private balance = 0;
  readonly #secret: string;
  protected owner: string;
  label = 'main';
  constructor(owner: string, secret: string, balance?: number) {
    this.owner = owner;
    this.#secret = secret;
    this.balance = balance ?? 0;
  }
  get total(): number {
    return this.balance + this.#secret.length;
  }
}
export class Token {
  private constructor(readonly text: string) {}
  static of(text: string): Token {
    return new Token(text);
  }
}
export class Container<T> {
  constructor(public item: T) {}
}
export class Derived extends Account {
  constructor(
    owner: string,
    public level: number,
  ) {
    super(owner, 'x');
  }
}
export interface Classes {
  account: Account;
  token: Token;
  container: Container<{ id: string }>;
  derived: Derived;
  maybe?: Account;
}
export interface Point {
  x: number;
  y: number;
}
export class Impl implements Point {
  x = 0;
  y = 0;
  scale(by: number): Point {
    return { x: this.x * by, y: this.y * by };
  }
}
declare global {
  interface GlobalSettings {
    theme: string;
    level: GlobalLevel;
  }
  type GlobalLevel = 'low' | 'high';
}
export interface UsesGlobals {
  settings: GlobalSettings;
  env: NodeJS.ProcessEnv;
}
export interface LeftOut {
  id: string;
  element?: HTMLElement;
  cache?: WeakMap<object, string>;
  refs?: WeakSet<object>;
  impossible?: never;
  isText?: (value: unknown) => value is string;
  insist?: (value: unknown) => asserts value;
  create?: new (name: string) => { name: string };
}
type Scores = Record<string, number>;
type Parcel = { status: 'sent' | 'lost'; stops: { mode: 'air' | 'road' }[] };
type Refund = { status: 'paid'; parts: { by: 'card' }[]; later: Promise<Refund> | null };
export interface WidenedByInference {
  set: Set<Scores>;
  byName: Map<string, Scores[]>;
  later: Promise<Scores[]>;
  make(): Scores[];
  load: () => Promise<{ scores: Scores[] }>;
  walk: Iterator<Scores>;
}
export interface PromisesOfLiterals {
  one: Promise<Parcel> | Promise<Refund>;
  word: PromiseLike<'a'> | 'b' | null;
  steps: Promise<['first', 1]>[];
}
export type PromisesByTag = { result: Promise<Parcel> } | { result: Promise<Refund>; retries: 1 };
export type MayBeAsync = (event: string) => void | Promise<Parcel>;
export type MayBeAsyncWord = (event: string) => void | Promise<'a' | 'b'>;
export type AsyncNothing = (event: string) => Promise<void>;
export interface AsyncOverloads {
  (id: string): Promise<Refund>;
  (id: string, count: number): Promise<Refund>;
}
export class HeaderBag {
  [name: string]: unknown;
  constructor(readonly raw?: string) {}
  set(name: string, value: string): HeaderBag {
    return Object.assign(this, { [name]: value });
  }
}
export class Sealed {
  readonly #secret: string;
  constructor(secret: string) {
    this.#secret = secret;
  }
  open(): string {
    return this.#secret;
  }
}
export interface ClassAndMore {
  headers: Partial<Record<'Accept' | 'Location', string>> & HeaderBag;
  sealed: Sealed & { readonly label: 'x' };
}
