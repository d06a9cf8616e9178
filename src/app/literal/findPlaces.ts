import type { GenerateOptions } from '../../engine/generate/options';
import { loadLocale, localeIds } from '../../engine/locale/loadLocale';
import type { ForeignCity } from '../../engine/meaning/facet';
import type { Written } from '../../read/typescript/written';

const CITY = /city|town|locality|municipality|village/i;

/** Options that know the cities of other countries that are written, which the locale's tables lack. */
export async function withPlaces(options: GenerateOptions, written: Written): Promise<GenerateOptions> {
  const own = new Set(options.locale.cities.map(({ name }) => name));
  const wanted = new Set(citiesIn(written).filter(name => !own.has(name)));
  if (wanted.size === 0) return options;
  const places: ForeignCity[] = [];
  for (const id of localeIds) {
    const { cities, country } = await loadLocale(id);
    places.push(...cities.filter(({ name }) => wanted.has(name)).map(city => ({ city, country })));
  }
  return { ...options, places };
}

function citiesIn(written: Written): readonly string[] {
  if (written.kind === 'value') return [];
  if (written.kind === 'list') return written.elements.flatMap(citiesIn);
  return written.members.flatMap(({ name = '', value }) => {
    if (value.kind !== 'value') return citiesIn(value);
    return CITY.test(name) && typeof value.value === 'string' ? [value.value.trim()] : [];
  });
}
