import { defineMeaning } from '../defineMeaning';

export const roomNumber = defineMeaning({
  id: 'travel.roomNumber',
  title: "a room's number",
  gives: 'text',
  types: ['string'],
  names: [
    'room number',
    'room no',
    '= room',
    'hotel room',
    'room|hotel room|meeting room > number',
    'hotel room number',
    'room code',
    'meeting room',
    'classroom',
    'conference room',
    'exam room',
    'classroom number',
  ],
  generate: draw => `${String(draw.random.int(1, 9))}${String(draw.random.int(1, 40)).padStart(2, '0')}`,
  examples: [
    'Booking.roomNumber: string',
    'Room.number: string',
    'Stay.room_no: string',
    'Reservation.hotel_room: string',
  ],
});
