import { defineMeaning } from '../defineMeaning';
import { languageTagEdges } from '../edges/placeEdges';
import { phrases } from '../phrases';

export const locale = defineMeaning({
  id: 'software.locale',
  title: 'a locale',
  gives: 'text',
  names: phrases(`
    locale; language tag; lang; locale code; = lang; preferred locale; ui language; language locale;
    = language tag; user locale; preferred language code; default locale; language code locale;
    content language; accept language; display locale; = culture; i18n locale; html lang; culture;
    culture code; site locale; source locale; target locale; interface language; spoken locale
  `),
  aliases: ['location.locale', 'locale', 'bcp47'],
  generate: draw => draw.locale.tag,
  edgeCases: languageTagEdges,
  examples: [
    'User.locale: string',
    'page.lang: string',
    'Setting.languageTag: string',
    'user.preferred_locale: string',
  ],
});
