import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { isForDrama } from './dramaPhones';
import { isUnassigned } from './phonePlans';
import { digitsOf } from './wrongCheck';

/** Countries whose plan a number in national form may follow. */
const COUNTRIES: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'BE',
  'CH',
  'AT',
  'SE',
  'NO',
  'DK',
  'FI',
  'PL',
  'PT',
  'IE',
  'BR',
  'MX',
  'AU',
  'NZ',
  'IN',
  'JP',
  'KR',
  'CN',
  'SG',
  'ZA',
];

/**
 * Whether a text may be a telephone number: an international one that its country's plan allows, or that a regulator or
 * the plan keeps free; else one of some country's national form. Pure.
 */
export function isPhoneNumber(value: string): boolean {
  const text = withoutExtension(value).trim();
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 15 || isDateOrRange(text)) return false;
  if (/^(?:\+|00)/.test(text)) return isInternational(digits.replace(/^00/, ''));
  if (isForDrama(digits)) return true;
  return COUNTRIES.some(country => parsePhoneNumberFromString(text, country)?.isValid() ?? false);
}

function isInternational(digits: string): boolean {
  if (isForDrama(digits) || isUnassigned(digits)) return true;
  return parsePhoneNumberFromString(`+${digits}`)?.isValid() ?? false;
}

/** A number as it is written, without the extension behind it. Pure. */
export function withoutExtension(value: string): string {
  return /[x#]/i.test(value) ? value.replace(/(?:ext\.?|x|#)\s*\d{1,6}$/i, '') : value;
}

function isDateOrRange(text: string): boolean {
  return /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ]\d{1,2}(?: |$)|^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?: |$)/.test(
    text,
  );
}

/** Whether ten digits are a number that the North American plan allows. Pure. */
export function isNorthAmerican(digits: string): boolean {
  return parsePhoneNumberFromString(digits, 'US')?.isValid() ?? false;
}
