/** Names of the built-in classes and interfaces that a fixture can hold, as `BuiltInShape.name` says them. */
export const builtInNames: ReadonlySet<string> = new Set(
  `
  Date RegExp Error TypeError RangeError SyntaxError EvalError ReferenceError URIError AggregateError
  Map ReadonlyMap Set ReadonlySet Promise PromiseLike Iterable IterableIterator Iterator Generator ArrayLike
  AsyncIterable AsyncIterableIterator AsyncIterator AsyncGenerator ArrayIterator SetIterator MapIterator
  IteratorObject AsyncIteratorObject
  URL URLSearchParams ArrayBuffer SharedArrayBuffer DataView Buffer
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array
  Float64Array BigInt64Array BigUint64Array
  Blob File Headers FormData AbortController AbortSignal TextEncoder TextDecoder Event EventTarget Request Response
  String Number Boolean BigInt Symbol Object Function
  Intl.NumberFormat Intl.DateTimeFormat Intl.Collator Intl.PluralRules Intl.RelativeTimeFormat Intl.ListFormat
  Intl.DisplayNames Intl.Segmenter Intl.Locale
  Temporal.PlainDate Temporal.PlainTime Temporal.PlainDateTime Temporal.ZonedDateTime Temporal.Instant
  Temporal.Duration Temporal.PlainYearMonth Temporal.PlainMonthDay
`
    .trim()
    .split(/\s+/),
);
