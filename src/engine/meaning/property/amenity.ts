import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const amenity = defineMeaning({
  id: 'property.amenity',
  title: 'an amenity',
  gives: 'text',
  names: phrases(`
    amenity; amenity name; amenities; hotel|room|property|apartment|venue|house > feature; house facility;
    amenity|facility|perk > = name; room equipment; hotel|room|apartment > facility; room amenity;
    = facilities; hotel amenity; property feature; property amenity; hotel|apartment|venue > service;
    = perks
  `),
  generate: draw =>
    draw.random.pick([
      'Wi-Fi',
      'Parking',
      'Balcony',
      'Dishwasher',
      'Washing machine',
      'Elevator',
      'Garden',
      'Air conditioning',
      'Fireplace',
      'Gym',
      'Pool',
      'Storage room',
    ]),
  examples: ['Listing.amenities: string', 'Hotel.facilities: string', 'Amenity.name: string'],
});
