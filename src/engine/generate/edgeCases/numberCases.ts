import type { NumberLimits } from '../../shape/shape';
import { toStep } from '../../meaning/fitNumber';
import { nextNumber, obeysNumberLimits, stepOf } from '../numberRules';
import { withValue, type DraftCase, type DraftCases } from './draftCase';
import type { Place } from './places';
import { planField } from '../planField';

/** Numbers at their limits and just inside, and those that programs trip over. */
export const numberCases: DraftCases = (place, { target }) => {
  const { shape } = place;
  if (shape.kind !== 'number' && shape.kind !== 'bigint') return [];
  const isBig = shape.kind === 'bigint';
  const limits: NumberLimits = isBig ? { ...shape, integer: true } : shape;
  const make = (value: number, rest: Rest): DraftCase =>
    withValue(place, isBig && Number.isInteger(value) ? BigInt(value) : value, rest);
  return [
    ...listBounds(limits).map(({ value, label, isInside }) =>
      make(value, { category: 'boundary', priority: isInside ? 2 : 1, label: `: ${label}` }),
    ),
    ...ordinary(place, isBig ? BIG : target === 'json' ? JSON_NUMBERS : NUMBERS).map(
      ([label, value, priority]) => make(value, { category: 'number', priority, label: `: ${label}` }),
    ),
    ...(isBig
      ? [
          withValue(place, 18_446_744_073_709_551_616n, {
            category: 'number',
            priority: 2,
            label: ': beyond 64 bits',
          }),
        ]
      : []),
  ];
};

type Rest = Pick<DraftCase, 'category' | 'label' | 'priority'>;
type Special = readonly [label: string, value: number, priority: 2 | 3];

const JSON_NUMBERS: readonly Special[] = [
  ['0', 0, 2],
  ['1', 1, 3],
  ['-1', -1, 2],
  ['largest safe integer', Number.MAX_SAFE_INTEGER, 2],
  ['smallest safe integer', Number.MIN_SAFE_INTEGER, 3],
  ['beyond 32 bits', 2_147_483_648, 3],
  ['fractional', 0.5, 2],
  ['many decimals', 0.1 + 0.2, 3],
  ['tiny', 1e-7, 3],
  ['written with an exponent', 1e21, 3],
  ['largest', Number.MAX_VALUE, 3],
];

const NUMBERS: readonly Special[] = [
  ...JSON_NUMBERS,
  ['-0', -0, 3],
  ['not a number', NaN, 2],
  ['infinity', Infinity, 3],
  ['minus infinity', -Infinity, 3],
];

const BIG: readonly Special[] = [
  ['0', 0, 2],
  ['1', 1, 3],
  ['-1', -1, 2],
  ['largest safe integer', Number.MAX_SAFE_INTEGER, 3],
];

/** What is tried also where a meaning says nothing of its edges. */
const USUAL = new Set(['0', '-1', 'fractional', 'largest safe integer']);

/** What a field is about says more than its being a number does; points in time have cases of their own. */
function ordinary(place: Place, cases: readonly Special[]): readonly Special[] {
  const meaning = planField(place.shape, place.field)?.found?.meaning;
  if (meaning === undefined) return cases;
  if (meaning.gives === 'instant' || meaning.gives === 'day') return [];
  if (meaning.edgeCases !== undefined) return [];
  return cases.filter(([label]) => USUAL.has(label)).map(([label, value]) => [label, value, 3]);
}

interface NumberBound {
  readonly value: number;
  readonly label: string;
  readonly isInside: boolean;
}

/** The numbers at each limit and just inside, as far as the other limits allow. Pure. */
function listBounds(limits: NumberLimits): readonly NumberBound[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = limits;
  const isLowOpen = exclusiveMinimum !== undefined && exclusiveMinimum >= (minimum ?? -Infinity);
  const isHighOpen = exclusiveMaximum !== undefined && exclusiveMaximum <= (maximum ?? Infinity);
  const low = isLowOpen ? exclusiveMinimum : minimum;
  const high = isHighOpen ? exclusiveMaximum : maximum;
  return [
    ...(low === undefined
      ? []
      : atEnd(limits, { end: low, direction: 1, isOpen: isLowOpen, word: 'minimum' })),
    ...(high === undefined
      ? []
      : atEnd(limits, { end: high, direction: -1, isOpen: isHighOpen, word: 'maximum' })),
    ...multiples(limits),
  ];
}

interface End {
  readonly end: number;
  /** Towards the inside. */
  readonly direction: 1 | -1;
  readonly isOpen: boolean;
  readonly word: string;
}

function atEnd(limits: NumberLimits, { end, direction, isOpen, word }: End): readonly NumberBound[] {
  const inwards = stepsFrom(limits, end, direction).filter(value => obeysNumberLimits(value, limits));
  const [first, second] = inwards;
  if (first === undefined) return [];
  const isAt = first === end && !isOpen;
  const at = isAt ? `${String(first)} (${word})` : `${String(first)} (just inside the ${word})`;
  return [
    { value: first, label: at, isInside: false },
    ...(second === undefined
      ? []
      : [{ value: second, label: `${String(second)} (inside the ${word})`, isInside: true }]),
  ];
}

/** The numbers from an end inwards: whole steps where there are any, else the very next and one in cents. */
function stepsFrom(limits: NumberLimits, end: number, direction: 1 | -1): readonly number[] {
  const step = stepOf(limits);
  if (step === undefined)
    return [
      end,
      nextNumber(end, direction),
      Math.round((end + direction / 100) * 100) / 100,
      end + direction,
    ];
  const count = direction > 0 ? Math.ceil(end / step) : Math.floor(end / step);
  return [0, 1, 2, 3].map(at => toStep(count + direction * at, step) + 0);
}

/** The smallest multiples on either side of zero. */
function multiples(limits: NumberLimits): readonly NumberBound[] {
  const { multipleOf } = limits;
  const step = stepOf(limits);
  if (multipleOf === undefined || step === undefined) return [];
  return [step, 0, -step]
    .filter(value => obeysNumberLimits(value, limits))
    .map(value => ({
      value: value + 0,
      label: `${String(value + 0)} (a multiple of ${String(multipleOf)})`,
      isInside: value !== step,
    }));
}
