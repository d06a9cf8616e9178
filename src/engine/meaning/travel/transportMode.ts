import { defineMeaning } from '../defineMeaning';

export const transportMode = defineMeaning({
  id: 'travel.transportMode',
  title: 'a means of transport',
  gives: 'text',
  names: [
    'transport mode',
    'travel mode',
    'mode of transport',
    'transport type',
    'means of transport',
    'transportation',
    'transportation mode',
    'transportation type',
    'commute mode',
    'mode of transportation',
    'transport',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Trip.transportMode: string', 'Commute.travel_mode: string', 'Leg.transport: string'],
});

const VALUES = [
  'train',
  'bus',
  'tram',
  'bicycle',
  'car',
  'ferry',
  'plane',
  'on foot',
  'subway',
  'taxi',
] as const;
