import { findCountry } from '../../src/engine/locale/countries';
import type { LocaleTables } from '../../src/engine/locale/localeTables';
import type { FieldType, MeaningDefinition } from '../../src/engine/meaning/defineMeaning';
import type { DrawEnvironment, Facet } from '../../src/engine/meaning/facet';
import { FieldDraw, type FieldPlan } from '../../src/engine/meaning/fieldDraw';
import type { FieldDescription } from '../../src/engine/meaning/findMeaning';
import { Scope, type Entity } from '../../src/engine/meaning/scope';
import { foldIn, hashText, rowKey } from '../../src/engine/random/key';

/** What a test may say about the field that it draws; each has a default. */
export interface DrawOptions {
  readonly seed?: number;
  readonly row?: number;
  readonly limits?: FieldPlan['limits'];
  readonly qualifiers?: readonly string[];
  /** Texts that the object's fields allow, by meaning id. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** Noon of 15 June 2025, UTC: what counts as now in every test. */
export const NOW = Date.UTC(2025, 5, 15, 12);

/** What draws see under a locale. */
export function environmentOf(locale: LocaleTables): DrawEnvironment {
  const home = findCountry(locale.country);
  if (home === undefined) throw new Error(`No facts about ${locale.country}`);
  return { locale, home, now: NOW };
}

/** The scope of a root object: one row of a table, whose fields have the meanings that `choices` names. */
export function openScope(
  environment: DrawEnvironment,
  { seed = 1, row = 0, choices = {} }: DrawOptions = {},
): Scope {
  const own: Entity = {
    key: rowKey(seed, 'test', row),
    plan: { meanings: new Map(Object.entries(choices)) },
  };
  return new Scope(environment, { person: own, place: own, company: own, object: own });
}

/** One value of a meaning, as a field of its own would get it. */
export function drawMeaning(
  meaning: MeaningDefinition,
  environment: DrawEnvironment,
  options: DrawOptions = {},
): string | number | boolean {
  const scope = openScope(environment, options);
  const plan: FieldPlan = {
    limits: options.limits ?? {},
    qualifiers: options.qualifiers ?? [],
    roles: { person: '', place: '', company: '', object: '' },
  };
  const key = foldIn(rowKey(options.seed ?? 1, 'test', options.row ?? 0), hashText(meaning.id));
  return meaning.generate(new FieldDraw(scope, plan, key));
}

/** One facet of a root object. */
export function drawFacet<T>(facet: Facet<T>, environment: DrawEnvironment, options: DrawOptions = {}): T {
  return openScope(environment, options).facet(facet, '');
}

/** Reads `Owner.field: type`, as the examples of meanings are written; dots between owners nest them. */
export function parseField(text: string): FieldDescription {
  const match = /^(?:([^:]*)\.)?([^.:]+): (string|number|boolean|bigint|Date)$/.exec(text);
  if (match === null) throw new Error(`Not "Owner.field: type": ${text}`);
  const [, owners = '', name = '', type = ''] = match;
  return {
    owners: owners === '' ? [] : owners.split('.').reverse(),
    name,
    type: (type === 'Date' ? 'date' : type) as FieldType,
  };
}
