import type { MeaningDefinition } from '../defineMeaning';
import { address } from './address';
import { addressType } from './addressType';
import { altitude } from './altitude';
import { areaCode } from './areaCode';
import { building } from './building';
import { buildingNumber } from './buildingNumber';
import { capital } from './capital';
import { city } from './city';
import { continent } from './continent';
import { coordinate } from './coordinate';
import { coordinates } from './coordinates';
import { country } from './country';
import { countryCode } from './countryCode';
import { countryCodeAlpha3 } from './countryCodeAlpha3';
import { county } from './county';
import { dialCode } from './dialCode';
import { direction } from './direction';
import { flag } from './flag';
import { floor } from './floor';
import { geohash } from './geohash';
import { heading } from './heading';
import { latitude } from './latitude';
import { location } from './location';
import { longitude } from './longitude';
import { mapUrl } from './mapUrl';
import { nation } from './nation';
import { nationCode } from './nationCode';
import { nationCode3 } from './nationCode3';
import { nationContinent } from './nationContinent';
import { nationCurrency } from './nationCurrency';
import { nationDialCode } from './nationDialCode';
import { nationNumeric } from './nationNumeric';
import { neighborhood } from './neighborhood';
import { placeName } from './placeName';
import { poBox } from './poBox';
import { population } from './population';
import { postcode } from './postcode';
import { postcodeNumber } from './postcodeNumber';
import { radius } from './radius';
import { secondaryAddress } from './secondaryAddress';
import { state } from './state';
import { stateCode } from './stateCode';
import { street } from './street';
import { streetName } from './streetName';
import { subdivision } from './subdivision';
import { timeZone } from './timeZone';

/** Meanings of the group `location`. */
export const locationMeanings = [
  city,
  state,
  stateCode,
  subdivision,
  country,
  countryCode,
  countryCodeAlpha3,
  nation,
  nationCode,
  nationCode3,
  nationNumeric,
  nationCurrency,
  nationContinent,
  nationDialCode,
  capital,
  flag,
  postcode,
  postcodeNumber,
  street,
  streetName,
  buildingNumber,
  secondaryAddress,
  address,
  location,
  placeName,
  latitude,
  longitude,
  coordinates,
  coordinate,
  altitude,
  geohash,
  mapUrl,
  heading,
  direction,
  radius,
  timeZone,
  continent,
  neighborhood,
  county,
  building,
  floor,
  dialCode,
  areaCode,
  population,
  addressType,
  poBox,
] as const satisfies readonly MeaningDefinition[];
