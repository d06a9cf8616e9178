import { hashText } from '../../random/key';
import type { NumberLimits, Shape, StringShape } from '../../shape/shape';
import type { Value } from '../../shape/values';
import { stepOf } from '../numberRules';
import { compileTextDrawer } from '../patterns/textDrawer';
import { compileTextRules } from '../stringRules';
import { MOST_ITEMS } from './collectionCases';
import { wrongValue, type DraftBreak, type DraftBreaks } from './draftBreak';
import { besides, listNumberBreaks, listTextBreaks } from './listScalarBreaks';
import type { Place } from './places';
import { MOST_POINTS, textOfLength } from './textCases';

/** Values just outside of each limit, texts of another form, elements that are alike. */
export const limitBreaks: DraftBreaks = (place, { baseOf }) => {
  const { shape } = place;
  switch (shape.kind) {
    case 'number':
    case 'bigint':
      return numberBreaks(place, shape);
    case 'string':
      return [...lengthBreaks(place, shape, baseOf(place)), ...formBreaks(place, shape)];
    case 'array':
      return [...sizeBreaks(place, shape, baseOf(place)), ...duplicateBreaks(place, baseOf(place))];
    case 'tuple':
      return tupleBreaks(place, baseOf(place));
    case 'object':
      return propertyCountBreaks(place, baseOf(place));
    default:
      return [];
  }
};

function numberBreaks(
  place: Place,
  shape: Extract<Shape, { kind: 'number' | 'bigint' }>,
): readonly DraftBreak[] {
  return outsideOf(shape).flatMap(({ breaks, values }) => {
    const value = values.find(each => {
      const found = listNumberBreaks(shape, each, '');
      return (
        found.length === 1 && found[0]?.rule === breaks && (shape.kind === 'number' || Number.isInteger(each))
      );
    });
    if (value === undefined) return [];
    const label = `: ${String(value)} (${NUMBER_WORDS[breaks] ?? breaks})`;
    const wrong = shape.kind === 'bigint' ? BigInt(value) : value;
    return [wrongValue(place, [wrong], { label, category: breaks === 'type' ? 'type' : 'limit', breaks })];
  });
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  minimum: 'below the minimum',
  exclusiveMinimum: 'at the open minimum',
  maximum: 'above the maximum',
  exclusiveMaximum: 'at the open maximum',
  multipleOf: 'no multiple',
  type: 'no integer',
};

interface Outside {
  readonly breaks: string;
  readonly values: readonly number[];
}

/** For each limit, numbers just outside of it. */
function outsideOf(limits: NumberLimits): readonly Outside[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, integer } = limits;
  const step = stepOf(limits);
  const below = (end: number): readonly number[] => [...stepsBeyond(end, step, -1), ...besides(end, -1)];
  const above = (end: number): readonly number[] => [...stepsBeyond(end, step, 1), ...besides(end, 1)];
  const inside = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, 0].filter(end => end !== undefined);
  const between = inside.flatMap(end => [0.5, 0.25, 1, 2, 3].flatMap(part => [end + part, end - part]));
  const offGrid = inside.flatMap(end =>
    [0.5, 1 / 3, 1].flatMap(part => [end + part * (multipleOf ?? 1), end - part * (multipleOf ?? 1)]),
  );
  return [
    ...(minimum === undefined ? [] : [{ breaks: 'minimum', values: below(minimum) }]),
    ...(maximum === undefined ? [] : [{ breaks: 'maximum', values: above(maximum) }]),
    ...(exclusiveMinimum === undefined
      ? []
      : [{ breaks: 'exclusiveMinimum', values: [exclusiveMinimum, ...below(exclusiveMinimum)] }]),
    ...(exclusiveMaximum === undefined
      ? []
      : [{ breaks: 'exclusiveMaximum', values: [exclusiveMaximum, ...above(exclusiveMaximum)] }]),
    ...(multipleOf === undefined ? [] : [{ breaks: 'multipleOf', values: [...between, ...offGrid] }]),
    ...(integer === true ? [{ breaks: 'type', values: between }] : []),
  ];
}

/** The first multiples beyond an end. */
function stepsBeyond(end: number, step: number | undefined, direction: 1 | -1): readonly number[] {
  if (step === undefined) return [];
  const count = direction > 0 ? Math.floor(end / step) + 1 : Math.ceil(end / step) - 1;
  return [count * step, (count + direction) * step];
}

function lengthBreaks(place: Place, shape: StringShape, base: Value): readonly DraftBreak[] {
  const { minLength = 0, maxLength = Infinity } = shape;
  if (shape.template !== undefined) return [];
  const { minLength: _least, maxLength: _most, ...free } = shape;
  const lengthen = textOfLength(free, typeof base === 'string' ? base : 'text');
  const make = (length: number, breaks: string, word: string): DraftBreak[] => {
    const text = length < 0 || length > MOST_POINTS ? undefined : lengthen(length);
    const label = `: ${String(length)} characters (${word})`;
    return text === undefined ? [] : [wrongValue(place, [text], { label, category: 'limit', breaks })];
  };
  return [
    ...(minLength > 0 ? make(minLength - 1, 'minLength', 'too short') : []),
    ...(maxLength < Infinity ? make(maxLength + 1, 'maxLength', 'too long') : []),
  ];
}

/** Texts that are no e-mail address, no date and so on, and that common patterns reject. */
const STRANGE: readonly string[] = [
  'not of this form', '!', '!!!', '???', '12', 'x', 'ABC', 'abc', '', ' ', '-', '2024-02-30', '2024-13-01T25:00:00Z',
  'user@', 'example', '999.999.1.1', 'http//example', '{', '(', '%', '!#!#!#!#', 'A1 b2!', '\n',
]; // prettier-ignore

/** Formats that common validators (ajv-formats among them) let pass whatever the text. */
const UNCHECKED = new Set(['iri', 'iri-reference', 'idn-email', 'idn-hostname']);

function formBreaks(place: Place, shape: StringShape): readonly DraftBreak[] {
  if (shape.template !== undefined) return [];
  const rules = [
    ...(shape.patterns === undefined ? [] : ['pattern']),
    ...(shape.format === undefined || UNCHECKED.has(shape.format) ? [] : ['format']),
  ];
  return rules.flatMap(breaks => {
    const texts = strangeTexts(shape, breaks).filter(text => {
      const found = listTextBreaks(shape, text, '');
      return found.length === 1 && found[0]?.rule === breaks;
    });
    const label = breaks === 'pattern' ? ': another pattern' : `: no ${shape.format ?? 'format'}`;
    return texts.length === 0
      ? []
      : [wrongValue(place, texts.slice(0, 4), { label, category: 'form', breaks })];
  });
}

/** Strange texts, also cut and filled to the length that is allowed, and some of the other rule's own. */
function strangeTexts(shape: StringShape, breaks: string): readonly string[] {
  const { minLength = 0, maxLength = Infinity } = shape;
  const sized = STRANGE.map(text =>
    text.length < minLength ? text.padEnd(minLength, '!') : Array.from(text).slice(0, maxLength).join(''),
  );
  const { patterns, format, ...rest } = shape;
  const other: StringShape =
    breaks === 'pattern'
      ? { ...rest, ...(format !== undefined && { format }) }
      : { ...rest, ...(patterns && { patterns }) };
  const draw = compileTextDrawer(other, compileTextRules(other, ''));
  const drawn = [1, 2, 3, 4].map(at => draw(hashText(`strange ${String(at)}`)));
  return [...new Set([...STRANGE, ...sized, ...drawn.filter(text => text !== undefined)])];
}

function sizeBreaks(
  place: Place,
  shape: Extract<Shape, { kind: 'array' }>,
  base: Value,
): readonly DraftBreak[] {
  if (!Array.isArray(base)) return [];
  const items = base as readonly Value[];
  const { minItems = 0, maxItems = Infinity } = shape;
  const tooMany = maxItems < MOST_ITEMS ? grow(items, maxItems + 1, shape) : undefined;
  return [
    ...(minItems > 0 && items.length >= minItems
      ? [
          wrongValue(place, [items.slice(0, minItems - 1)], {
            label: `: ${String(minItems - 1)} (too few)`,
            category: 'limit',
            breaks: 'minItems',
          }),
        ]
      : []),
    ...(tooMany === undefined
      ? []
      : [
          wrongValue(place, [tooMany], {
            label: `: ${String(maxItems + 1)} (too many)`,
            category: 'limit',
            breaks: 'maxItems',
          }),
        ]),
  ];
}

/** Elements repeated up to a size; where they must differ, numbered. */
function grow(
  items: readonly Value[],
  size: number,
  { uniqueItems }: { readonly uniqueItems?: boolean },
): readonly Value[] | undefined {
  const [first] = items;
  if (items.length === 0) return undefined;
  return Array.from({ length: size }, (_, at) => {
    const item = items[at];
    if (at < items.length) return item;
    if (uniqueItems !== true) return first;
    return typeof first === 'string'
      ? `${first} ${String(at)}`
      : typeof first === 'number'
        ? first + at
        : first;
  });
}

function duplicateBreaks(place: Place, base: Value): readonly DraftBreak[] {
  const { shape } = place;
  if (shape.kind !== 'array' || shape.uniqueItems !== true || !Array.isArray(base) || base.length === 0)
    return [];
  const items = base as readonly Value[];
  const twice = [items[0], items[0], ...items.slice(2)];
  return [
    wrongValue(place, [twice], { label: ': a duplicate', category: 'duplicate', breaks: 'uniqueItems' }),
  ];
}

function tupleBreaks(place: Place, base: Value): readonly DraftBreak[] {
  const { shape } = place;
  if (shape.kind !== 'tuple' || !Array.isArray(base)) return [];
  const items = base as readonly Value[];
  const required = shape.elements.filter(({ presence }) => presence === 'required').length;
  const least = Math.max(required, shape.minItems ?? 0);
  const hasRest = shape.elements.some(({ presence }) => presence === 'rest');
  return [
    ...(least > 0
      ? [
          wrongValue(place, [items.slice(0, least - 1)], {
            label: ': an element missing',
            category: 'limit',
            breaks: 'minItems',
            isStructural: least === required,
          }),
        ]
      : []),
    ...(hasRest
      ? []
      : [
          wrongValue(
            place,
            [
              [...fullTuple(items, shape.elements.length), 'one more'],
              [...items, items[0]],
            ],
            {
              label: ': an element too many',
              category: 'limit',
              breaks: 'maxItems',
              isStructural: true,
            },
          ),
        ]),
  ];
}

function fullTuple(items: readonly Value[], length: number): readonly Value[] {
  return items.length < length
    ? [...items, ...Array.from({ length: length - items.length }, () => items.at(-1))]
    : items;
}

function propertyCountBreaks(place: Place, base: Value): readonly DraftBreak[] {
  const { shape } = place;
  if (shape.kind !== 'object' || typeof base !== 'object' || base === null) return [];
  const { minProperties, maxProperties } = shape;
  const entries = Object.entries(base as Readonly<Record<string, Value>>);
  const required = new Set(shape.properties.filter(({ optional }) => !optional).map(({ name }) => name));
  const sorted = [
    ...entries.filter(([name]) => required.has(name)),
    ...entries.filter(([name]) => !required.has(name)),
  ];
  const [, value] = entries.at(-1) ?? [];
  const more = Array.from(
    { length: Math.max(0, (maxProperties ?? 0) + 1 - entries.length) },
    (_, at) => [`more${String(at + 1)}`, value] as const,
  );
  return [
    ...(minProperties === undefined || minProperties <= required.size
      ? []
      : [
          wrongValue(place, [Object.fromEntries(sorted.slice(0, minProperties - 1))], {
            label: `: ${String(minProperties - 1)} (too few)`,
            category: 'limit',
            breaks: 'minProperties',
          }),
        ]),
    ...(maxProperties === undefined || maxProperties > MOST_ITEMS
      ? []
      : [
          wrongValue(place, [Object.fromEntries([...entries, ...more])], {
            label: `: ${String(maxProperties + 1)} (too many)`,
            category: 'limit',
            breaks: 'maxProperties',
          }),
        ]),
  ];
}
