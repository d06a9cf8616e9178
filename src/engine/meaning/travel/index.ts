import type { MeaningDefinition } from '../defineMeaning';
import { aircraft } from './aircraft';
import { airline } from './airline';
import { airlineCode } from './airlineCode';
import { airport } from './airport';
import { airportCode } from './airportCode';
import { arrivalAirport } from './arrivalAirport';
import { attraction } from './attraction';
import { baggageAllowance } from './baggageAllowance';
import { baggageTag } from './baggageTag';
import { boardingGroup } from './boardingGroup';
import { destination } from './destination';
import { flightNumber } from './flightNumber';
import { flightStatus } from './flightStatus';
import { gate } from './gate';
import { guestCount } from './guestCount';
import { hotel } from './hotel';
import { mealPlan } from './mealPlan';
import { origin } from './origin';
import { platform } from './platform';
import { roomNumber } from './roomNumber';
import { roomNumberDigits } from './roomNumberDigits';
import { roomType } from './roomType';
import { seat } from './seat';
import { seatClass } from './seatClass';
import { starRating } from './starRating';
import { station } from './station';
import { terminal } from './terminal';
import { trainNumber } from './trainNumber';
import { transportMode } from './transportMode';
import { tripName } from './tripName';
import { tripType } from './tripType';
import { visaType } from './visaType';

/** Meanings of the group `travel`. */
export const travelMeanings = [
  flightNumber,
  airline,
  airlineCode,
  airport,
  airportCode,
  arrivalAirport,
  aircraft,
  seat,
  seatClass,
  gate,
  terminal,
  boardingGroup,
  baggageTag,
  baggageAllowance,
  hotel,
  roomNumber,
  roomNumberDigits,
  roomType,
  mealPlan,
  starRating,
  guestCount,
  destination,
  origin,
  tripName,
  tripType,
  transportMode,
  trainNumber,
  platform,
  station,
  visaType,
  flightStatus,
  attraction,
] as const satisfies readonly MeaningDefinition[];
