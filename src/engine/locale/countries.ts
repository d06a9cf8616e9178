import rows from './generated/countries.json';

/** Facts of one country that values about it must share. */
export interface Country {
  /** ISO 3166-1 alpha-2, alpha-3 and numeric. */
  readonly code: string;
  readonly alpha3: string;
  readonly numeric: string;
  /** English short name. */
  readonly name: string;
  readonly capital: string;
  /** `Europe` */
  readonly continent: string;
  /** ISO 4217 code of the main currency. */
  readonly currency: string;
  /** E.164 country calling code without plus. */
  readonly dialCode: string;
  /** ISO 639-1, main one first. */
  readonly languages: readonly string[];
  /** A large city with its coordinates and zone. */
  readonly city: {
    readonly name: string;
    readonly region: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly timeZone: string;
  };
}

/** Every country for which all of these facts are known, by code in ascending order. */
export const countries: readonly Country[] = rows;

const byCode = new Map(
  countries.flatMap(country => [[country.code, country] as const, [country.alpha3, country] as const]),
);

/** The country of an ISO 3166-1 alpha-2 or alpha-3 code in any letter case, or `undefined` if its facts are not known. */
export function findCountry(code: string): Country | undefined {
  return byCode.get(code.toUpperCase());
}
