import { defineMeaning } from '../defineMeaning';

export const baggageTag = defineMeaning({
  id: 'travel.baggageTag',
  title: "a baggage tag's number",
  gives: 'text',
  names: [
    'baggage tag',
    'bag tag',
    'luggage tag',
    'baggage tag number',
    'bag tag number',
    'luggage tag number',
  ],
  generate: draw => `0${draw.random.digits(9)}`,
  examples: ['Bag.baggageTag: string', 'Luggage.luggage_tag: string'],
});
