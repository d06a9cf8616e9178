import type { MeaningEdgeCase } from '../defineMeaning';

/** Latitudes: poles and equator. */
export const latitudeEdges: readonly MeaningEdgeCase[] = [
  { name: 'north pole', value: 90 },
  { name: 'south pole', value: -90 },
  { name: 'equator', value: 0 },
];

/** Longitudes: the date line from both sides and the prime meridian. */
export const longitudeEdges: readonly MeaningEdgeCase[] = [
  { name: 'date line, east', value: 180 },
  { name: 'date line, west', value: -180 },
  { name: 'prime meridian', value: 0 },
];

/** Heights of the land in metres: below the sea, at it, the highest. */
export const altitudeEdges: readonly MeaningEdgeCase[] = [
  { name: 'below sea level', value: -430 },
  { name: 'sea level', value: 0 },
  { name: 'highest summit', value: 8849 },
];

/** Directions in degrees. */
export const angleEdges: readonly MeaningEdgeCase[] = [
  { name: '0°', value: 0 },
  { name: 'just below a full turn', value: 359.99 },
  { name: 'full turn', value: 360 },
  { name: 'negative', value: -90 },
];

/** Time zones whose offset is no whole hour, that lie at the ends of the day, or that do not change their clocks as others do. */
export const timeZoneEdges: readonly MeaningEdgeCase[] = [
  { name: '45-minute offset', value: 'Asia/Kathmandu' },
  { name: '45-minute offset and daylight saving', value: 'Pacific/Chatham' },
  { name: 'half-hour offset', value: 'Asia/Kolkata' },
  { name: 'half-hour daylight saving', value: 'Australia/Lord_Howe' },
  { name: '14 hours ahead', value: 'Pacific/Kiritimati' },
  { name: '12 hours behind', value: 'Etc/GMT+12' },
  { name: 'UTC', value: 'UTC' },
];

/** Postcodes that are none, start with a zero or hold letters; the British one is a pseudo-postcode. */
export const postcodeEdges: readonly MeaningEdgeCase[] = [
  { name: 'none', value: '' },
  { name: 'leading zeros', value: '00000' },
  { name: 'with extension', value: '00000-0000' },
  { name: 'letters and a blank', value: 'ZZ99 3VZ' },
];

/** Streets that are no number and a name. */
export const streetEdges: readonly MeaningEdgeCase[] = [
  { name: 'no number', value: 'Example House' },
  { name: 'number with a letter', value: '12B Example Street' },
  { name: 'fraction', value: '12 1/2 Example Street' },
  { name: 'apostrophe', value: "7 St. John's Road" },
  { name: 'number last', value: 'Beispielstraße 9' },
  { name: 'beyond Latin letters', value: '例示町1丁目2番3号' },
];

/** Names of places, short, long and with signs. */
export const cityEdges: readonly MeaningEdgeCase[] = [
  { name: 'one letter', value: 'Å' },
  { name: 'very long', value: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
  { name: 'apostrophe', value: "L'Aquila" },
  { name: 'hyphens', value: 'Stratford-upon-Avon' },
  { name: 'beyond Latin letters', value: '東京' },
];

/** Names of countries with signs, and a long one. */
export const countryEdges: readonly MeaningEdgeCase[] = [
  { name: 'apostrophe and accent', value: "Côte d'Ivoire" },
  { name: 'long', value: 'Saint Vincent and the Grenadines' },
  { name: 'short', value: 'Chad' },
];

/** Codes of countries that other programs take for a word, or do not know. */
export const countryCodeEdges: readonly MeaningEdgeCase[] = [
  { name: 'NO (read as false)', value: 'NO' },
  { name: 'NA (read as not available)', value: 'NA' },
  { name: 'AQ (no people)', value: 'AQ' },
  { name: 'ZZ (unknown)', value: 'ZZ' },
];

/** Tags of languages with script, region and variant. */
export const languageTagEdges: readonly MeaningEdgeCase[] = [
  { name: 'script and region', value: 'zh-Hant-TW' },
  { name: 'variant', value: 'de-CH-1996' },
  { name: 'right to left', value: 'ar' },
  { name: 'dotless i', value: 'tr-TR' },
];
