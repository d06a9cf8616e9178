/** The locales that tables are built for; `src/engine/locale/loadLocale.ts` lists the same. */
export const localeIds = [
  'en',
  'en_GB',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt_BR',
  'pl',
  'sv',
  'nb_NO',
  'da',
  'fi',
  'ja',
  'ko',
  'zh_CN',
];
