import { identifyMembers } from '../../shape/identifyShape';
import type { Pin, Pins } from '../pins';
import { isMember, solidMembers } from './choiceCases';
import { valueKey } from './valueKey';
import type { Factor, Row } from './coverPairs';
import type { PinAt, Place } from './places';

/** A factor whose choices are pins. */
export interface PinFactor extends Factor {
  readonly pins: readonly PinAt[];
}

/** More choices than these are not combined with others: their pairs would be too many to read. */
const MOST_LEVELS = 12;
/** More factors than these are not combined: outer ones come first. */
const MOST_FACTORS = 60;

/** What of a shape can be combined: optional presence, members of unions, literals, truth values. Pure. */
export function listFactors(places: readonly Place[]): readonly PinFactor[] {
  const factors = places.flatMap(place => [...presenceFactor(place), ...choiceFactor(place)]);
  const seen = new Set<string>();
  return factors
    .filter(({ levels }) => {
      const isNew =
        levels.length > 1 && levels.length <= MOST_LEVELS && levels.every(level => !seen.has(level));
      for (const level of levels) seen.add(level);
      return isNew;
    })
    .slice(0, MOST_FACTORS);
}

/** The pins of a row. */
export function pinsOfRow(factors: readonly PinFactor[], row: Row): Pins {
  const pins = new Map<string, readonly Pin[]>();
  for (const [at, level] of row) {
    const factor = factors[at];
    const pin = factor?.pins[factor.levels.indexOf(level)];
    if (pin !== undefined) pins.set(pin[0], [...(pins.get(pin[0]) ?? []), pin[1]]);
  }
  return pins;
}

function presenceFactor(place: Place): readonly PinFactor[] {
  const { property, field, around } = place;
  const own = around.findIndex(([path, pin]) => path === field.path && pin.kind === 'present');
  if (property?.optional !== true || own < 0 || isMember(place)) return [];
  const outer = around.filter((_pin, at) => at !== own);
  return [
    toFactor(outer, [
      [field.path, { kind: 'present' }],
      [field.path, { kind: 'absent' }],
    ]),
  ];
}

function choiceFactor({ shape, field: { path }, around }: Place): readonly PinFactor[] {
  const value = (each: boolean | null): PinAt => [path, { kind: 'value', value: each }];
  if (shape.kind === 'boolean' && shape.assertAs === undefined)
    return [toFactor(around, [value(true), value(false)])];
  if (shape.kind !== 'union') return [];
  const members = identifyMembers(solidMembers(shape.members)).map((member): PinAt => [
    path,
    { kind: 'member', member },
  ]);
  const isNullable = shape.members.some(({ kind }) => kind === 'null');
  return [toFactor(around, [...members, ...(isNullable ? [value(null)] : [])])];
}

function toFactor(around: readonly PinAt[], pins: readonly PinAt[]): PinFactor {
  const context = around.map(levelOf);
  // Homonymous places of several members are told apart by what stands around them.
  const scope = context.filter(level => level.includes(' member ')).join(';');
  return {
    pins,
    levels: pins.map(pin => (scope === '' || isPlain(pin) ? levelOf(pin) : `${levelOf(pin)} in ${scope}`)),
    requires: context,
  };
}

/** Whether other factors may require the choice. */
function isPlain([, pin]: PinAt): boolean {
  return pin.kind === 'present' || pin.kind === 'member';
}

function levelOf([path, pin]: PinAt): string {
  switch (pin.kind) {
    case 'member':
      return `${path} member ${pin.member}`;
    case 'value':
      return `${path} value ${valueKey(pin.value)}`;
    default:
      return `${path} ${pin.kind}`;
  }
}
