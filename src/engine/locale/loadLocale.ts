import { FauxtureError } from '../../shared/fauxtureError';
import type { LocaleTables } from './localeTables';

interface JsonModule {
  readonly default: unknown;
}

/** One import each, so that a bundler keeps every locale in a part of its own and only what is asked for is read. */
const loaders = {
  en: () => import('./generated/en.json'),
  en_GB: () => import('./generated/en_GB.json'),
  de: () => import('./generated/de.json'),
  fr: () => import('./generated/fr.json'),
  es: () => import('./generated/es.json'),
  it: () => import('./generated/it.json'),
  nl: () => import('./generated/nl.json'),
  pt_BR: () => import('./generated/pt_BR.json'),
  pl: () => import('./generated/pl.json'),
  sv: () => import('./generated/sv.json'),
  nb_NO: () => import('./generated/nb_NO.json'),
  da: () => import('./generated/da.json'),
  fi: () => import('./generated/fi.json'),
  ja: () => import('./generated/ja.json'),
  ko: () => import('./generated/ko.json'),
  zh_CN: () => import('./generated/zh_CN.json'),
} satisfies Readonly<Record<string, () => Promise<JsonModule>>>;

/** The id of a locale that has tables. */
export type LocaleId = keyof typeof loaders;

/** Every locale that has tables, the default one first. */
export const localeIds = Object.keys(loaders) as readonly LocaleId[];

/** What people call our locales by another language code. */
const ALIASES: Readonly<Record<string, LocaleId>> = { no: 'nb_NO', nn: 'nb_NO', uk: 'en_GB' };

const loaded = new Map<LocaleId, Promise<LocaleTables>>();

/**
 * The id nearest to a name such as `de-AT`, `DE_de` or `de`: the same language and country, else the same language
 * (its first locale in {@link localeIds}); `undefined` where the language has none. Letter case does not matter.
 */
export function findLocaleId(name: string): LocaleId | undefined {
  const wanted = name.trim().toLowerCase().replace(/-/g, '_');
  const language = wanted.split('_')[0] ?? '';
  return (
    localeIds.find(id => id.toLowerCase() === wanted) ??
    ALIASES[language] ??
    localeIds.find(id => id.toLowerCase().split('_')[0] === language)
  );
}

/**
 * Loads the tables of the locale nearest to a name; see {@link findLocaleId}. Loaded once, then shared.
 *
 * @throws FauxtureError `bad-usage` naming the available ids, where the language has no tables.
 * @example
 * const german = await loadLocale('de-DE');
 */
export async function loadLocale(name: string): Promise<LocaleTables> {
  const id = findLocaleId(name);
  if (id === undefined) {
    throw new FauxtureError(
      'bad-usage',
      `There is no locale ${JSON.stringify(name)}. Use one of ${localeIds.join(', ')}.`,
    );
  }
  const tables = loaded.get(id) ?? loaders[id]().then(module => module.default as LocaleTables);
  loaded.set(id, tables);
  return tables;
}
