import { defineMeaning } from '../defineMeaning';

export const tripType = defineMeaning({
  id: 'travel.tripType',
  title: 'a kind of trip',
  gives: 'text',
  names: [
    'trip type',
    'journey type',
    'flight type',
    'travel type',
    'trip|journey|flight search > type',
    'trip purpose',
    'travel purpose',
    'purpose of travel',
    'purpose of trip',
    'travel reason',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Search.tripType: string', 'Trip.type: string', 'Booking.trip_purpose: string'],
});

const VALUES = ['one-way', 'round-trip', 'multi-city', 'business', 'leisure'] as const;
