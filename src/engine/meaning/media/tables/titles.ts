import type { Stream } from '../../../random/stream';
import { slugAdjectives, slugNouns } from '../../text/tables/words';
import { capitalize } from '../../text/phrases';

const places =
  'Avelon Brindle Castermoor Dunmere Elsworth Fallbrook Greyport Hollowmere Ironwick Juniper Kestrel Larkhaven'.split(
    ' ',
  );

/** An invented title of a book: `The Letters of Dunmere`. */
export function drawBookTitle(random: Stream): string {
  const a = capitalize(random.pick(slugAdjectives));
  const n = capitalize(random.pick(slugNouns));
  const place = random.pick(places);
  const second = capitalize(random.pick(slugNouns));
  return fill(random.pick(BOOKS), { a, n, place, second });
}

/** An invented title of a film or an episode: `Last Train to Greyport`. */
export function drawFilmTitle(random: Stream): string {
  const a = capitalize(random.pick(slugAdjectives));
  const n = capitalize(random.pick(slugNouns));
  const place = random.pick(places);
  const second = capitalize(random.pick(slugNouns));
  return fill(random.pick(FILMS), { a, n, place, second });
}

/** An invented title of a song: `Under the Amber Sky`. */
export function drawSongTitle(random: Stream): string {
  const a = capitalize(random.pick(slugAdjectives));
  const n = capitalize(random.pick(slugNouns));
  const second = capitalize(random.pick(slugNouns));
  return fill(random.pick(SONGS), { a, n, place: '', second });
}

interface Words {
  readonly a: string;
  readonly n: string;
  readonly place: string;
  readonly second: string;
}

const BOOKS = [
  'The {a} {n}',
  'The {n} of {place}',
  'A House by the {n}',
  'The {n} and the {second}',
  'Letters from {place}: {n}',
  'What the {a} {n} Knew',
  'Beyond the {a} {n}',
];
const FILMS = [
  'The {a} {n}',
  'Last {n} to {place}',
  '{a} {n}',
  'Return to the {a} {n}',
  '{n} and {second}',
  'Midnight at {place} {n}',
  'The {n} Before the {second}',
];
const SONGS = [
  '{a} {n}',
  'Under the {a} {n}',
  '{n} of Mine, {second}',
  'Dancing with the {a} {n}',
  'One More {a} {n}',
  '{n} in the {second}',
  'Take Me to the {a} {n}',
];

function fill(pattern: string, { a, n, place, second }: Words): string {
  return pattern.replace('{a}', a).replace('{n}', n).replace('{place}', place).replace('{second}', second);
}
