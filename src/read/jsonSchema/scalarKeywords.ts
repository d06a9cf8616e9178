import { jsonKey } from '../../engine/generate/jsonKey';
import type { Form, Limit, LimitName, Limits } from './form';
import { isJsonArray, type Json } from './jsonValue';
import type { KeywordContext } from './keywordContext';
import { ALL_TYPES, NUMBER, TYPE, typeOfValue, typesNamed } from './types';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** What the keywords of a group say. */
export type FormPart = Partial<Writable<Form>>;

/** Keywords that bound, and the types that they speak of. */
export const BOUNDS: readonly (readonly [LimitName, number])[] = [
  ['minimum', NUMBER],
  ['maximum', NUMBER],
  ['exclusiveMinimum', NUMBER],
  ['exclusiveMaximum', NUMBER],
  ['minLength', TYPE.string],
  ['maxLength', TYPE.string],
  ['minItems', TYPE.array],
  ['maxItems', TYPE.array],
  ['minProperties', TYPE.object],
  ['maxProperties', TYPE.object],
];

/** The bounds that a schema says. In draft-04 the exclusive ones are a flag beside the others. */
export function readLimits(context: KeywordContext): Limits {
  const limits: { [Name in LimitName]?: Limit } = {};
  for (const [name] of BOUNDS) {
    const value = context.number(name);
    const flag = EXCLUSIVE.get(name);
    const isExclusive = flag !== undefined && context.read(flag) === true;
    if (value !== undefined) limits[isExclusive ? flag : name] = { value, at: context.at(name) };
  }
  return limits;
}

const EXCLUSIVE: ReadonlyMap<LimitName, LimitName> = new Map([
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
]);

/** Reads `type`, `nullable`, `enum` and `const`. */
export function readTypes(context: KeywordContext): FormPart {
  const part: FormPart = {};
  const type = context.read('type');
  const named = type === 'file' ? TYPE.string : typesNamed(type);
  if (named !== 0) {
    part.types = context.read('nullable') === true ? named | TYPE.null : named;
    part.typesAt = context.at('type');
    part.typed = true;
  }
  const values = readValues(context);
  if (values === undefined) return part;
  const types = values.reduce<number>((set, value) => set | typeOfValue(value), 0);
  return {
    ...part,
    types: (part.types ?? ALL_TYPES) & types,
    typesAt: part.typesAt ?? context.at('enum'),
    values,
    valuesAt: context.at(context.read('const') === undefined ? 'enum' : 'const'),
    typed: true,
  };
}

/** The values that `const` and `enum` allow; `undefined` where neither stands. */
export function readValues(context: KeywordContext): readonly Json[] | undefined {
  const constant = context.read('const');
  const list = context.read('enum');
  if (constant === undefined) return isJsonArray(list) ? list : undefined;
  const text = jsonKey(constant);
  const isListed = !isJsonArray(list) || list.some(value => jsonKey(value) === text);
  return isListed ? [constant] : [];
}

/** Reads `multipleOf`, `pattern`, `format` and what content is encoded as. */
export function readTexts(context: KeywordContext): FormPart {
  const part: FormPart = {};
  const step = context.number('multipleOf');
  const pattern = context.read('pattern');
  const format = context.read('format');
  if (step !== undefined && step > 0) part.multipleOf = step;
  if (typeof pattern === 'string') part.patterns = [pattern];
  if (typeof format === 'string' && !NUMBER_FORMATS.has(format)) part.formats = [format];
  else if (context.read('contentEncoding') === 'base64' && typeof pattern !== 'string')
    part.formats = ['byte'];
  return part;
}

/** OpenAPI's formats of numbers; whole numbers are of type integer or have one of these. */
const NUMBER_FORMATS = new Set(['int32', 'int64', 'float', 'double']);
const INT32 = 2 ** 31;

/** Reads the formats that speak of numbers. */
export function readNumberFormat(context: KeywordContext): FormPart {
  const format = context.read('format');
  if (format !== 'int32' && format !== 'int64') return {};
  const at = context.at('format');
  const types = ALL_TYPES & ~TYPE.fraction;
  if (format === 'int64') return { types, typesAt: at };
  return {
    types,
    typesAt: at,
    limits: { minimum: { value: -INT32, at }, maximum: { value: INT32 - 1, at } },
  };
}

/** The types that the keywords of a schema speak of. */
export function readAbout(context: KeywordContext): number {
  return Object.keys(context.schema).reduce(
    (about, keyword) => about | (context.read(keyword) === undefined ? 0 : (ABOUT.get(keyword) ?? 0)),
    0,
  );
}

const ABOUT = new Map<string, number>([
  ...BOUNDS,
  ['multipleOf', NUMBER],
  ['pattern', TYPE.string],
  ['format', TYPE.string],
  ['contentEncoding', TYPE.string],
  ['contentMediaType', TYPE.string],
  ['contentSchema', TYPE.string],
  ['items', TYPE.array],
  ['prefixItems', TYPE.array],
  ['additionalItems', TYPE.array],
  ['unevaluatedItems', TYPE.array],
  ['contains', TYPE.array],
  ['uniqueItems', TYPE.array],
  ['properties', TYPE.object],
  ['patternProperties', TYPE.object],
  ['additionalProperties', TYPE.object],
  ['unevaluatedProperties', TYPE.object],
  ['propertyNames', TYPE.object],
  ['required', TYPE.object],
  ['dependentRequired', TYPE.object],
  ['dependentSchemas', TYPE.object],
  ['dependencies', TYPE.object],
]);
