/** A city of the locale's country, with what must agree with it. */
export interface City {
  /** In the locale's language: `München`. */
  readonly name: string;
  /** First-level division as addresses write it: `Bayern`, `California`, `東京都`. */
  readonly region: string;
  /** ISO 3166-2 code without the country: `BY`, `CA`, `13`. */
  readonly regionCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name. */
  readonly timeZone: string;
  /** Postcode templates for `Stream.fill` that fit this city: `80###`. */
  readonly postcodes: readonly string[];
  /** Area codes without trunk prefix, where the country has geographic ones: `415`, `89`. May be empty. */
  readonly areaCodes: readonly string[];
}

/** A name with its form in ASCII letters, which e-mail addresses and user names are made of. */
export interface NameEntry {
  readonly text: string;
  /** Lower-case ASCII: `jurgen`, `yuki`. */
  readonly ascii: string;
}

/** Words, names and places of one locale: extracted from faker's definitions and our own lists when the project is built. */
export interface LocaleTables {
  /** `en_GB` */
  readonly id: string;
  /** BCP 47: `en-GB` */
  readonly tag: string;
  /** ISO 639-1: `en` */
  readonly language: string;
  /** ISO 3166-1 alpha-2: `GB` */
  readonly country: string;
  /** In the locale's language: `United Kingdom`, `Deutschland`. */
  readonly countryName: string;
  readonly firstNames: { readonly female: readonly NameEntry[]; readonly male: readonly NameEntry[] };
  /** Where family names vary by sex (Polish), two lists of equal length; else the same list twice. */
  readonly lastNames: { readonly female: readonly NameEntry[]; readonly male: readonly NameEntry[] };
  /** How a full name is put together: `{given} {family}`, `{family}{given}`. */
  readonly nameOrder: string;
  /** Polite titles by sex: `Mr`, `Frau`. */
  readonly honorifics: { readonly female: readonly string[]; readonly male: readonly string[] };
  readonly cities: readonly City[];
  /** Invented or commonplace street names without number: `Lindenstraße`. */
  readonly streets: readonly string[];
  /** How street and number go together: `{number} {street}`, `{street} {number}`. */
  readonly streetOrder: string;
  /** Templates for a second address line: `Apt. ###`, `Whg. ##`. */
  readonly secondaryAddresses: readonly string[];
  /** One-line addresses: `{street}, {postcode} {city}`. */
  readonly addressOrder: string;
  readonly companySuffixes: readonly string[];
  readonly jobTitles: readonly string[];
  readonly departments: readonly string[];
  /** Product parts; a name is `{adjective} {noun}` in the locale's order. */
  readonly products: readonly string[];
  readonly productDescriptions: readonly string[];
  /** Human colour names. */
  readonly colors: readonly string[];
  /** Whole short sentences in the locale's language, for notes, comments and descriptions. */
  readonly sentences: readonly string[];
  /** Nouns and adjectives, lower case unless the language wants otherwise. */
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** Weekdays from Monday, months from January. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}
