import type { MeaningKind } from '../../meaning/defineMeaning';
import type { Shape, StringShape } from '../../shape/shape';
import type { Value } from '../../shape/values';
import type { Field } from '../field';
import { formatInstant, instantUnit } from '../instants';
import { planField } from '../planField';
import { withValue, type DraftCases } from './draftCase';

/** Points in time that programs trip over, as dates, texts or numbers. */
export const dateCases: DraftCases = (place, { options }) => {
  const write = timeWriter(place.shape, place.field);
  if (write === undefined) return [];
  const isDate = place.shape.kind === 'builtIn';
  return [...TIMES, ...savingTimes(options.home.code), ...(isDate ? DATES_ONLY : [])].flatMap(
    ([label, time, priority]) => {
      const value = write(time);
      return value === undefined
        ? []
        : [withValue(place, value, { category: 'date', priority, label: `: ${label}` })];
    },
  );
};

type Time = readonly [label: string, milliseconds: number, priority: 2 | 3];

const TIMES: readonly Time[] = [
  ['epoch', 0, 2],
  ['before the epoch', -1, 2],
  ['leap day', Date.UTC(2024, 1, 29, 12), 2],
  ['last moment of a year', Date.UTC(2024, 11, 31, 23, 59, 59, 999), 2],
  ['first moment of a year', Date.UTC(2025, 0, 1), 3],
  ['beyond 32 bits of seconds', Date.UTC(2038, 0, 19, 3, 14, 8), 3],
  ['1 January 1900', Date.UTC(1900, 0, 1), 3],
  ['year 9999', Date.UTC(9999, 11, 31, 23, 59, 59, 999), 2],
];

/** The last time that a `Date` can hold, which no plain text of a date can. */
const DATES_ONLY: readonly Time[] = [['last time that a Date can hold', 8.64e15, 3]];

/** Where clocks change by the rules of the United States; elsewhere those of Europe are taken. */
const AMERICAN = new Set(['US', 'CA']);

/** The moments at which clocks are put on and back: the hour before is skipped or comes twice. */
function savingTimes(country: string): readonly Time[] {
  const isAmerican = AMERICAN.has(country);
  return [
    ['clocks are put forward', isAmerican ? Date.UTC(2024, 2, 10, 7) : Date.UTC(2024, 2, 31, 1), 3],
    ['clocks are put back', isAmerican ? Date.UTC(2024, 10, 3, 6) : Date.UTC(2024, 9, 27, 1), 3],
  ];
}

const FORMATS = new Set(['date', 'date-time', 'iso-date-time']);

function textWriter(
  { template, format }: StringShape,
  isDay: boolean,
): ((time: number) => Value) | undefined {
  return template === undefined ? time => formatInstant(time, isDay, format) : undefined;
}

/** What writes a point in time as values of a shape are; `undefined` where they are no points in time. */
export function timeWriter(shape: Shape, field: Field): ((time: number) => Value) | undefined {
  const found = planField(shape, field)?.found;
  const gives: MeaningKind | undefined = found?.meaning.gives;
  const isTime = gives === 'instant' || gives === 'day';
  switch (shape.kind) {
    case 'builtIn':
      return shape.name === 'Date' ? time => new Date(time) : undefined;
    case 'string':
      return isTime || FORMATS.has(shape.format ?? '') ? textWriter(shape, gives === 'day') : undefined;
    case 'number':
    case 'bigint': {
      if (!isTime) return undefined;
      const divisor = instantUnit(field.name, found?.unit) === 's' ? 1000 : 1;
      return time => {
        const count = Math.floor(time / divisor);
        return shape.kind === 'bigint' ? BigInt(count) : count;
      };
    }
    default:
      return undefined;
  }
}
