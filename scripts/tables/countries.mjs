import { continents, countries } from 'countries-list';
import currencyCodes from 'currency-codes';
import isoCountries from 'i18n-iso-countries';
import { findCity, findLargestCity, toPlace } from './cities.mjs';

const SYMBOLS = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: '¥',
  KRW: '₩',
  INR: '₹',
  RUB: '₽',
  TRY: '₺',
  UAH: '₴',
  VND: '₫',
  ILS: '₪',
  NGN: '₦',
  PHP: '₱',
  THB: '฿',
  BRL: 'R$',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  MXN: 'MX$',
  HKD: 'HK$',
  SGD: 'S$',
  TWD: 'NT$',
  CHF: 'CHF',
  SEK: 'kr',
  NOK: 'kr',
  DKK: 'kr',
  ISK: 'kr',
  PLN: 'zł',
  CZK: 'Kč',
  HUF: 'Ft',
  RON: 'lei',
  BGN: 'лв',
  ZAR: 'R',
  IDR: 'Rp',
  MYR: 'RM',
  KZT: '₸',
  GEL: '₾',
  KES: 'KSh',
  GHS: 'GH₵',
  CRC: '₡',
  PYG: '₲',
  PEN: 'S/',
  ARS: 'AR$',
  CLP: 'CL$',
  COP: 'CO$',
  AED: 'د.إ',
  SAR: '﷼',
  EGP: 'E£',
  PKR: '₨',
  LKR: 'Rs',
};

/** Codes of ISO 4217 that are no money to pay with: metals, funds, tests, units of account. */
const NOT_MONEY = /^X(?!OF|AF|PF|CD)|^(?:BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW|ZWL)$/;

/** Circulating currencies of ISO 4217 with minor units, by code. */
export function buildCurrencies() {
  return currencyCodes.data
    .filter(({ code, digits }) => !NOT_MONEY.test(code) && Number.isInteger(digits))
    .map(({ code, number, digits, currency }) => ({
      code,
      numeric: number,
      digits,
      name: currency,
      symbol: SYMBOLS[code] ?? code,
    }))
    .sort(byCode);
}

const ADMINISTRATIVE = new Set(['AQ', 'BV', 'HM', 'TF', 'UM', 'GS', 'IO']);
const known = new Set(buildCurrencies().map(({ code }) => code));

/** Facts of every country that all of them are known of, by code. */
export function buildCountries() {
  return Object.entries(countries)
    .filter(([code]) => !ADMINISTRATIVE.has(code) && isoCountries.isValid(code))
    .map(([code, facts]) => buildCountry(code, facts))
    .filter(Boolean)
    .sort(byCode);
}

function buildCountry(code, facts) {
  const city = findCity(code, facts.capital) ?? findLargestCity(code);
  const currency = facts.currency.find(item => known.has(item));
  if (!city?.timezone || !currency || !facts.capital || facts.languages.length === 0) return undefined;
  return {
    code,
    alpha3: isoCountries.alpha2ToAlpha3(code),
    numeric: isoCountries.alpha2ToNumeric(code),
    name: facts.name,
    capital: facts.capital,
    continent: continents[facts.continent],
    currency,
    dialCode: String(facts.phone[0]),
    languages: facts.languages,
    city: { name: city.city, region: city.province || city.city, ...toPlace(city) },
  };
}

function byCode(a, b) {
  return a.code < b.code ? -1 : 1;
}
