import type { Stream } from '../../random/stream';

const DAY = 86_400_000;
const YOUNGEST = 18;
const OLDEST = 85;

/** A birthday of somebody of 18 to 85 years, midnight UTC; ages between 25 and 60 are likelier. A known age is kept. */
export function drawBirthDate(random: Stream, now: number, known?: number): number {
  const usual = Math.floor(YOUNGEST + ((random.real() + random.real()) / 2) * (OLDEST - YOUNGEST + 1));
  const age = Number.isInteger(known) ? (known as number) : usual;
  const today = new Date(now);
  const birthday = Date.UTC(today.getUTCFullYear() - age, today.getUTCMonth(), today.getUTCDate());
  return birthday - random.int(1, 364) * DAY;
}

/** Whole years from a birthday to a moment, both read in UTC. */
export function ageAt(birthDate: number, now: number): number {
  const birth = new Date(birthDate);
  const today = new Date(now);
  const years = today.getUTCFullYear() - birth.getUTCFullYear();
  const months = today.getUTCMonth() - birth.getUTCMonth();
  const isBefore = months < 0 || (months === 0 && today.getUTCDate() < birth.getUTCDate());
  return isBefore ? years - 1 : years;
}
