import { defineMeaning } from '../defineMeaning';
import { countryFacet } from '../facets/country';

export const flag = defineMeaning({
  id: 'location.flag',
  title: "a country's flag",
  gives: 'text',
  names: [
    'country|nation > flag',
    'country|nation > flag emoji',
    'country|nation > emoji',
    'country flag',
    'flag emoji',
  ],
  generate: draw => writeFlag(draw.facet(countryFacet).code),
  examples: ['Country.flag: string', 'Nation.flag_emoji: string', 'Country.emoji: string'],
});

/** Two regional indicator symbols, which fonts show as the flag. */
function writeFlag(code: string): string {
  return String.fromCodePoint(0x1f1a5 + code.charCodeAt(0), 0x1f1a5 + code.charCodeAt(1));
}
