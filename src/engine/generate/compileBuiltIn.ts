import { NO_PLAN, Scope } from '../meaning/scope';
import { foldIn, foldIndex, hashText, type Key } from '../random/key';
import { Stream } from '../random/stream';
import type { BuiltInShape, Shape } from '../shape/shape';
import { ConstructValue, FunctionValue, toPlain, type Value } from '../shape/values';
import { compileArray } from './compileArray';
import type { Compiler, DrawValue } from './compiler';
import { descentRoles } from './compileObject';
import { compileInstant, compileScalar } from './compileScalar';
import { drawCount } from './drawCount';
import { elementField, type Field } from './field';
import { drawElement } from './pins';
import { planField } from './planField';

type CompileBuiltIn = (shape: BuiltInShape, field: Field, compiler: Compiler) => DrawValue;

/** Compiles a value of a built-in class, as the expression that makes it. */
export function compileBuiltIn(shape: BuiltInShape, field: Field, compiler: Compiler): DrawValue {
  const compileOne =
    BUILT_INS[shape.name] ??
    (shape.name.startsWith('Temporal.') ? temporal : undefined) ??
    (shape.name.startsWith('Intl.') ? intl : shape.name.endsWith('Array') ? numbers : undefined);
  return compileOne === undefined ? construct(shape.name, []) : compileOne(shape, field, compiler);
}

const global = (name: string): { readonly name: string } => ({ name });
function construct(name: string, args: readonly Value[], plain: Value = {}): DrawValue {
  const value = new ConstructValue('new', global(name), args, plain);
  return () => value;
}

/** A text of the given meaning, whatever the field is called otherwise. */
function textOf(name: string, field: Field, compiler: Compiler): (scope: Scope, key: Key) => string {
  const own = planField({ kind: 'string' }, field)?.found?.meaning.id ?? '';
  const inner = own.includes(name) ? field : { ...field, name };
  const draw = compileScalar({ kind: 'string' }, inner, compiler);
  return (scope, key) => String(toPlain(draw(scope, key, 0)));
}

const date: CompileBuiltIn = (shape, field) => {
  const { draw } = compileInstant(shape, field);
  return (scope, key) => new Date(draw(scope, key));
};

const temporal: CompileBuiltIn = (shape, field, compiler) => {
  const drawDate = date(shape, field, compiler);
  const name = shape.name.slice('Temporal.'.length);
  return (scope, key, level) => {
    const instant = drawDate(scope, key, level);
    const iso = instant instanceof Date ? instant.toISOString() : '1970-01-01T00:00:00.000Z';
    const text = temporalText(name, iso, new Stream(key));
    return new ConstructValue('call', global(`${shape.name}.from`), [text], text);
  };
};

function temporalText(name: string, iso: string, random: Stream): string {
  switch (name) {
    case 'PlainDate':
      return iso.slice(0, 10);
    case 'PlainTime':
      return iso.slice(11, 19);
    case 'PlainDateTime':
      return iso.slice(0, 19);
    case 'ZonedDateTime':
      return `${iso.slice(0, 19)}+00:00[UTC]`;
    case 'PlainYearMonth':
      return iso.slice(0, 7);
    case 'PlainMonthDay':
      return iso.slice(5, 10);
    case 'Duration':
      return `PT${String(random.int(1, 12))}H${String(random.int(0, 59))}M`;
    default:
      return iso;
  }
}

/** Collections are drawn as arrays, then wrapped. */
function collection(wrap: (items: readonly Value[]) => Value): CompileBuiltIn {
  return (shape, field, compiler) => {
    const draw = compileArray(
      { kind: 'array', items: shape.args[0] ?? { kind: 'unknown' }, uniqueItems: true },
      field,
      compiler,
    );
    return (scope, key, level) => wrap(draw(scope, key, level) as readonly Value[]);
  };
}

const map: CompileBuiltIn = (shape, field, compiler) => {
  const [keys = { kind: 'string' }, values = { kind: 'unknown' }] = shape.args;
  const inner = elementField(field);
  const canMake = compiler.canMake(keys, inner) && compiler.canMake(values, inner);
  const drawKey = compiler.compileLater(keys, { ...inner, name: 'record key', owners: [] });
  const drawItem = compiler.compileLater(values, inner);
  const isRecursive = shape.args.some(arg => compiler.finiteness.isRecursive(arg));
  return (scope, key, level) => {
    const isAtEnd = !canMake || (isRecursive && level >= compiler.options.depth);
    const pin = compiler.pins?.find(field.path, 'count');
    const usual = isAtEnd ? 0 : drawCount(key, { nesting: inner.nesting, options: compiler.options });
    const count = pin?.count ?? usual;
    const entries = new Map<string, readonly [Value, Value]>();
    for (let at = 0; at < count; at += 1) {
      const own = foldIndex(key, at);
      const element = new Scope(compiler.environment, scope.descend(NO_PLAN, own, descentRoles(inner)));
      const name = drawKey(element, foldIn(own, MAP_KEY), level);
      const value = drawElement(compiler.pins, at, () => drawItem(element, own, level));
      entries.set(JSON.stringify(toPlain(name)), [name, value]);
    }
    return mapOf([...entries.values()]);
  };
};

const MAP_KEY = hashText('map key');

function mapOf(entries: readonly (readonly [Value, Value])[]): Value {
  const plain = Object.fromEntries(entries.map(([name, value]) => [String(toPlain(name)), value]));
  return new ConstructValue('new', global('Map'), entries.length === 0 ? [] : [entries], plain);
}

const promise: CompileBuiltIn = (shape, field, compiler) => {
  const draw = compiler.compile(shape.args[0] ?? { kind: 'undefined' }, field);
  return (scope, key, level) => {
    const value = draw(scope, key, level);
    return new ConstructValue('promise', global('Promise'), value === undefined ? [] : [value], value);
  };
};

/** What is pulled one by one is written as a generator that yields the elements of an array. */
function iterator(style: 'generator' | 'asyncGenerator'): CompileBuiltIn {
  return (shape, field, compiler) => {
    const draw = compileArray(
      { kind: 'array', items: shape.args[0] ?? { kind: 'unknown' } },
      field,
      compiler,
    );
    return (scope, key, level) => {
      const items = draw(scope, key, level);
      return new ConstructValue(style, global(shape.name), [items], items);
    };
  };
}

const error: CompileBuiltIn = (shape, field, compiler) => {
  const draw = textOf('error message', field, compiler);
  return (scope, key) => {
    const message = draw(scope, key);
    const args: readonly Value[] = shape.name === 'AggregateError' ? [[], message] : [message];
    return new ConstructValue('new', global(shape.name), args, { name: shape.name, message });
  };
};

const url: CompileBuiltIn = (_shape, field, compiler) => {
  const draw = textOf('url', field, compiler);
  return (scope, key) => {
    const text = draw(scope, key);
    return new ConstructValue(
      'new',
      global('URL'),
      [text.includes('://') ? text : `https://www.example.com/${text}`],
      text,
    );
  };
};

const pairs: CompileBuiltIn = (shape, _field, compiler) => (_scope, key) => {
  const random = new Stream(key);
  const { nouns } = compiler.options.locale;
  const record = { page: String(random.int(1, 20)), query: random.pick(nouns) };
  if (shape.name === 'Headers')
    return new ConstructValue('new', global('Headers'), [{ accept: 'application/json' }], {
      accept: 'application/json',
    });
  return new ConstructValue(
    'new',
    global('URLSearchParams'),
    [record],
    `page=${record.page}&query=${record.query}`,
  );
};

const BYTES = 8;

const numbers: CompileBuiltIn = shape => (_scope, key) => {
  const random = new Stream(key);
  const isBig = shape.name.startsWith('Big');
  const isFloat = shape.name.startsWith('Float');
  const highest = shape.name.startsWith('Int8') ? 127 : 255;
  const items = Array.from({ length: BYTES }, () => {
    if (isBig) return BigInt(random.int(0, 255));
    return isFloat ? random.int(0, 1000) / 8 : random.int(0, highest);
  });
  return new ConstructValue('new', global(shape.name), [items], items);
};

const buffer: CompileBuiltIn = shape => (_scope, key) => {
  const random = new Stream(key);
  const items = Array.from({ length: BYTES }, () => random.int(0, 255));
  if (shape.name === 'Buffer') return new ConstructValue('call', global('Buffer.from'), [items], items);
  const inner = new ConstructValue('new', global('ArrayBuffer'), [BYTES], items);
  return shape.name === 'DataView'
    ? new ConstructValue('new', global('DataView'), [inner], items)
    : new ConstructValue('new', global(shape.name), [BYTES], items);
};

const blob: CompileBuiltIn = (shape, _field, compiler) => (_scope, key) => {
  const random = new Stream(key);
  const text = `${random.pick(compiler.options.locale.adjectives)} ${random.pick(compiler.options.locale.nouns)}`;
  const type = { type: 'text/plain' };
  const args: readonly Value[] =
    shape.name === 'File'
      ? [[text], `${random.pick(compiler.options.locale.nouns)}.txt`, type]
      : [[text], type];
  return new ConstructValue('new', global(shape.name), args, text);
};

const wrapper: CompileBuiltIn = (shape, field, compiler) => {
  const kinds: Readonly<Record<string, Shape>> = {
    String: { kind: 'string' },
    Number: { kind: 'number' },
    Boolean: { kind: 'boolean' },
    BigInt: { kind: 'bigint' },
  };
  const inner = kinds[shape.name] ?? { kind: 'string' };
  return compileScalar(inner, field, compiler);
};

const intl: CompileBuiltIn = (shape, _field, compiler) => {
  const { tag } = compiler.options.locale;
  const args: readonly Value[] = shape.name === 'Intl.DisplayNames' ? [[tag], { type: 'region' }] : [tag];
  return construct(shape.name, args, tag);
};

const symbol: CompileBuiltIn = (_shape, field) => {
  const name = field.name === '' ? 'value' : field.name;
  const value = new ConstructValue('call', global('Symbol'), [name], undefined);
  return () => value;
};

const set = collection(
  items => new ConstructValue('new', global('Set'), items.length === 0 ? [] : [items], items),
);
const plainArray = collection(items => items);

const BUILT_INS: Readonly<Record<string, CompileBuiltIn>> = {
  Date: date,
  Map: map,
  ReadonlyMap: map,
  Set: set,
  ReadonlySet: set,
  Promise: promise,
  PromiseLike: promise,
  Iterable: plainArray,
  ArrayLike: plainArray,
  Iterator: iterator('generator'),
  IterableIterator: iterator('generator'),
  IteratorObject: iterator('generator'),
  ArrayIterator: iterator('generator'),
  SetIterator: iterator('generator'),
  MapIterator: iterator('generator'),
  Generator: iterator('generator'),
  AsyncIterable: iterator('asyncGenerator'),
  AsyncIterator: iterator('asyncGenerator'),
  AsyncIterableIterator: iterator('asyncGenerator'),
  AsyncIteratorObject: iterator('asyncGenerator'),
  AsyncGenerator: iterator('asyncGenerator'),
  URL: url,
  URLSearchParams: pairs,
  Headers: pairs,
  RegExp: () => construct('RegExp', ['^[a-z]+$', 'i'], '^[a-z]+$'),
  Error: error,
  TypeError: error,
  RangeError: error,
  SyntaxError: error,
  EvalError: error,
  ReferenceError: error,
  URIError: error,
  AggregateError: error,
  ArrayBuffer: buffer,
  SharedArrayBuffer: buffer,
  DataView: buffer,
  Buffer: buffer,
  Blob: blob,
  File: blob,
  String: wrapper,
  Number: wrapper,
  Boolean: wrapper,
  BigInt: wrapper,
  Symbol: symbol,
  Object: () => () => ({}),
  Function: () => () => new FunctionValue({ value: undefined }),
  AbortSignal: () => () => new ConstructValue('call', global('AbortSignal.timeout'), [5000], {}),
  Event: () => construct('Event', ['change']),
  Request: () => construct('Request', ['https://api.example.com/items']),
};
