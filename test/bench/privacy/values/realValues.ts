import type { Random } from '../random';
import { COUNTRIES } from './country';
import { FINANCE, TECHNICAL } from './finance';
import { AMERICAN_IDS, NORTHERN_IDS, OTHER_IDS, PAPERS, WESTERN_IDS, type MakeValue } from './nationalIds';
import { makePerson } from './person';
import { SECRETS } from './secrets';

const someone =
  (pick: (person: ReturnType<typeof makePerson>) => string): MakeValue =>
  random =>
    pick(makePerson(random, random.pick(COUNTRIES.slice(0, 10))));

/** What each kind's values look like that could be somebody's: valid, of no reserved range. */
export const REAL_VALUES: Record<string, MakeValue> = {
  email: someone(({ email, workEmail }) => (email.length % 3 === 0 ? workEmail : email)),
  phone: someone(({ phoneAbroad }) => phoneAbroad),
  ...AMERICAN_IDS,
  ...NORTHERN_IDS,
  ...WESTERN_IDS,
  ...OTHER_IDS,
  ...PAPERS,
  ...FINANCE,
  ...TECHNICAL,
  ...SECRETS,
  'uk-postcode': random =>
    random.fill(random.pick(['LS# %AB', 'BS# %DN', 'NR# %JE', 'CF24 %PL', 'SW1? %HU'])),
};

/** A value of a kind. */
export function makeReal(random: Random, kind: string, form: 'formatted' | 'compact' = 'formatted'): string {
  const make = REAL_VALUES[kind];
  if (make === undefined) throw new Error(`There are no values of ${kind}.`);
  return make(random, form);
}
