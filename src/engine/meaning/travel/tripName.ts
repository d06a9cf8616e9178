import { defineMeaning } from '../defineMeaning';
import { cities } from './tables/cities';

export const tripName = defineMeaning({
  id: 'travel.tripName',
  title: "a trip's name",
  gives: 'text',
  names: [
    'trip name',
    'trip title',
    'tour name',
    'tour title',
    'trip|tour|itinerary|vacation|holiday|cruise|excursion|journey|travel plan > name',
    'trip|tour|itinerary|vacation|holiday|cruise|excursion|journey|travel plan > title',
    '= tour',
    '= trip',
    'itinerary name',
    '= excursion',
  ],
  generate: draw => `${draw.random.pick(KINDS)} ${draw.random.pick(cities)}`,
  examples: [
    'Trip.name: string',
    'Tour.title: string',
    'Booking.tour_name: string',
    'Itinerary.title: string',
  ],
});

const KINDS = [
  'Autumn in',
  'A weekend in',
  'Spring break in',
  'Summer in',
  'Winter days in',
  'Five days in',
  'Cycling around',
  'Hidden corners of',
  'Food tour of',
  'By train to',
  'Gardens of',
  'Old and new',
  'Ten days in',
  'A day in',
  'Markets of',
  'By night train to',
  'Family trip to',
  'Honeymoon in',
  'Walking',
  'Museums of',
] as const;
