import { splitWords } from '../locale/splitWords';

/** An instant as text: ISO 8601, the date alone for days, or what a `format` asks for. */
export function formatInstant(milliseconds: number, isDay: boolean, format: string | undefined): string {
  const iso = new Date(milliseconds).toISOString();
  if (format === 'date-time') return iso;
  if (format === 'time') return `${iso.slice(11, 19)}Z`;
  if (format === 'date' || isDay) return iso.slice(0, 10);
  return iso;
}

const SECONDS = new Set(['unix', 'epoch', 'iat', 'exp', 'nbf', 'seconds', 'second']);

/** Whether a numeric instant counts seconds or milliseconds, by its name. */
export function instantUnit(name: string, unit: string | undefined): 's' | 'ms' {
  if (unit === 's' || unit === 'ms') return unit;
  const words = splitWords(name);
  return words.some(word => SECONDS.has(word)) && !words.includes('ms') && !words.includes('millis')
    ? 's'
    : 'ms';
}
