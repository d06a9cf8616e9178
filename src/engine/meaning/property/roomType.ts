import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const roomType = defineMeaning({
  id: 'property.roomType',
  title: 'a type of room',
  gives: 'text',
  names: phrases(`
    room type; hotel room|room|booking|reservation|hotel booking > = type; bed type; room class; cabin type;
    accommodation class; suite type; room|hotel room > category; cabin category; room category; bed size;
    hotel room type; type of room
  `),
  generate: draw => draw.random.pick(['single', 'double', 'twin', 'suite', 'family', 'deluxe', 'studio']),
  examples: ['Booking.roomType: string', 'hotel.bed_type: string', 'Room.type: string'],
});
