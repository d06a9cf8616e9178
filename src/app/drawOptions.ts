import { findCountry } from '../engine/locale/countries';
import { loadLocale } from '../engine/locale/loadLocale';
import {
  DEFAULT_NOW,
  DEFAULT_SEED,
  type GenerateOptions,
  type OptionalFields,
} from '../engine/generate/options';
import { FauxtureError } from '../shared/fauxtureError';

/** What a user may say about values; everything has a default. */
export interface DrawRequest {
  /** Default 1. */
  readonly seed?: number;
  /** `en`, `de`, `pt_BR`, … Default `en`. */
  readonly locale?: string;
  /** ISO 8601 date or instant that counts as now. Default 2025-01-01. */
  readonly now?: string;
  /** Default `always`. */
  readonly optional?: OptionalFields;
  /** Default 2 to 3. */
  readonly items?: { readonly minimum: number; readonly maximum: number };
  /** How often a recursive type may stand inside itself. Default 2. */
  readonly depth?: number;
  /** Whether examples and defaults that a schema gives are used where they fit. Default `prefer`. */
  readonly examples?: 'prefer' | 'never';
}

const DEFAULTS = {
  seed: DEFAULT_SEED,
  optional: 'always',
  items: { minimum: 2, maximum: 3 },
  depth: 2,
  examples: 'prefer',
} as const satisfies DrawRequest;

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Checks a request and fills in its defaults.
 * @throws FauxtureError `bad-usage` naming the option that is off
 */
export async function resolveDrawOptions(request: DrawRequest): Promise<GenerateOptions> {
  const locale = await loadLocale(request.locale ?? 'en');
  const home = findCountry(locale.country);
  if (home === undefined)
    throw new FauxtureError('internal', `The country ${locale.country} of ${locale.id} is not in the table.`);
  const { seed, optional, items, depth, examples } = { ...DEFAULTS, ...request };
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new FauxtureError('bad-usage', 'The seed must be a whole number from 0 to 9007199254740991.');
  if (typeof optional === 'number' && !(optional >= 0 && optional <= 1)) {
    throw new FauxtureError(
      'bad-usage',
      'Optional fields take "always", "never" or a probability from 0 to 1.',
    );
  }
  return { seed, locale, home, now: parseNow(request.now), optional, items, depth, examples };
}

function parseNow(now: string | undefined): number {
  if (now === undefined) return DEFAULT_NOW;
  const milliseconds = ISO.test(now) ? Date.parse(now) : NaN;
  if (Number.isNaN(milliseconds) || !isDay(now.slice(0, 10))) {
    throw new FauxtureError(
      'bad-usage',
      `"now" must be an ISO 8601 date such as 2025-01-31 or 2025-01-31T12:00:00Z.`,
    );
  }
  return milliseconds;
}

/** Whether a date is one of the calendar's: there is no 31 February. */
function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
