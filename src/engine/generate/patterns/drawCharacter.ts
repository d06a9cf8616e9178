import type { CharSet } from 'refa';

import type { Stream } from '../../random/stream';

interface CharacterClass {
  readonly from: number;
  readonly to: number;
  /** How likely a text continues with it where others may stand as well. */
  readonly weight: number;
}

/** Characters that a text prefers where its pattern allows them; ranges of code points. */
const PREFERRED: readonly CharacterClass[] = [
  { from: 0x61, to: 0x7a, weight: 12 },
  { from: 0x30, to: 0x39, weight: 3 },
  { from: 0x41, to: 0x5a, weight: 1 },
];
const PRINTABLE: CharacterClass = { from: 0x20, to: 0x7e, weight: 1 };

/** How readable the characters of a set are: letters and digits before other printable ones, those before the rest. */
export function rankCharacters(characters: CharSet): number {
  if (PREFERRED.some(each => offered(characters, each).length > 0)) return 8;
  return offered(characters, PRINTABLE).length > 0 ? 4 : 0.05;
}

/** One character of a non-empty set without surrogates: a letter or digit if it has any. */
export function drawCharacter(characters: CharSet, random: Stream): string {
  const classes = PREFERRED.map(each => ({ ranges: offered(characters, each), weight: each.weight }));
  const usable = classes.filter(({ ranges }) => ranges.length > 0);
  let rest = random.real() * usable.reduce((sum, { weight }) => sum + weight, 0);
  const chosen = usable.find(({ weight }) => (rest -= weight) < 0) ?? usable.at(-1);
  if (chosen !== undefined) return pickFrom(chosen.ranges, random);
  const printable = offered(characters, PRINTABLE);
  return pickFrom(printable.length > 0 ? printable : characters.ranges.slice(0, 40), random);
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function offered(characters: CharSet, { from, to }: CharacterClass): readonly Range[] {
  return characters.ranges.flatMap(({ min, max }) => {
    const range = { min: Math.max(min, from), max: Math.min(max, to) };
    return range.min <= range.max ? [range] : [];
  });
}

function pickFrom(ranges: readonly Range[], random: Stream): string {
  const total = ranges.reduce((sum, { min, max }) => sum + max - min + 1, 0);
  let rest = random.int(0, total - 1);
  for (const { min, max } of ranges) {
    if (rest <= max - min) return String.fromCodePoint(min + rest);
    rest -= max - min + 1;
  }
  return '';
}
