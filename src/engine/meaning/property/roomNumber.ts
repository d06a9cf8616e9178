import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const roomNumber = defineMeaning({
  id: 'property.roomNumber',
  title: 'a number of a room',
  gives: 'text',
  names: phrases(`
    room number; room no; apartment number; unit number; suite number;
    room|hotel room|apartment|unit|classroom > = number; flat number; suite; door number; office number;
    apartment no; = apt; = unit no; = suite; cabin number; apartment; = apartment; office room; unit no;
    room code; classroom number; = flat
  `),
  generate: draw => String(draw.random.int(1, 14) * 100 + draw.random.int(1, 48)),
  examples: ['Booking.roomNumber: string', 'hotel.room_no: string', 'Room.number: string'],
});
