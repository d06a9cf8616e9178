import { activated } from './activated';
import { approved } from './approved';
import { arrival } from './arrival';
import { arrivalDate } from './arrivalDate';
import { birth } from './birth';
import { cancelled } from './cancelled';
import { checkIn } from './checkIn';
import { checkOut } from './checkOut';
import { closingTime } from './closingTime';
import { confirmed } from './confirmed';
import { created } from './created';
import { cron } from './cron';
import { day } from './day';
import { dayOfMonth } from './dayOfMonth';
import { decade } from './decade';
import { deleted } from './deleted';
import { delivered } from './delivered';
import { departure } from './departure';
import { departureDate } from './departureDate';
import { due } from './due';
import { duration } from './duration';
import { effectiveDate } from './effectiveDate';
import { endDate } from './endDate';
import { ended } from './ended';
import { eventEndDate } from './eventEndDate';
import { expires } from './expires';
import { expiryDate } from './expiryDate';
import { from } from './from';
import { hour } from './hour';
import { isoDuration } from './isoDuration';
import { isoWeek } from './isoWeek';
import { lastLogin } from './lastLogin';
import { lastSeen } from './lastSeen';
import { minute } from './minute';
import { month } from './month';
import { monthNumber } from './monthNumber';
import { next } from './next';
import { nextDate } from './nextDate';
import { nights } from './nights';
import { orderDate } from './orderDate';
import { ordered } from './ordered';
import { paid } from './paid';
import { published } from './published';
import { quarter } from './quarter';
import { quarterNumber } from './quarterNumber';
import { read } from './read';
import { recurrence } from './recurrence';
import { registered } from './registered';
import { registrationDate } from './registrationDate';
import { relativeTime } from './relativeTime';
import { releaseDate } from './releaseDate';
import { releaseYear } from './releaseYear';
import { shipped } from './shipped';
import { spanDuration } from './spanDuration';
import { spanEnd } from './spanEnd';
import { start } from './start';
import { startDate } from './startDate';
import { time } from './time';
import { timeOfDay } from './timeOfDay';
import { timeToLive } from './timeToLive';
import { timeout } from './timeout';
import { timestamp } from './timestamp';
import { travelDuration } from './travelDuration';
import { until } from './until';
import { updated } from './updated';
import { week } from './week';
import { weekday } from './weekday';
import { weekdayNumber } from './weekdayNumber';
import { year } from './year';
import { yearMonth } from './yearMonth';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `date`. Order decides between equally good matches. */
export const dateMeanings = [
  birth,
  created,
  registered,
  registrationDate,
  ordered,
  orderDate,
  approved,
  confirmed,
  paid,
  published,
  releaseDate,
  activated,
  effectiveDate,
  shipped,
  delivered,
  read,
  start,
  from,
  startDate,
  spanEnd,
  eventEndDate,
  ended,
  until,
  endDate,
  departure,
  departureDate,
  arrival,
  arrivalDate,
  checkIn,
  checkOut,
  cancelled,
  lastLogin,
  lastSeen,
  updated,
  deleted,
  next,
  nextDate,
  due,
  expires,
  expiryDate,
  timestamp,
  day,
  timeOfDay,
  closingTime,
  time,
  weekday,
  weekdayNumber,
  monthNumber,
  month,
  yearMonth,
  dayOfMonth,
  year,
  releaseYear,
  quarter,
  quarterNumber,
  week,
  isoWeek,
  hour,
  minute,
  duration,
  spanDuration,
  travelDuration,
  nights,
  timeout,
  timeToLive,
  isoDuration,
  cron,
  recurrence,
  relativeTime,
  decade,
] as const satisfies readonly MeaningDefinition[];
