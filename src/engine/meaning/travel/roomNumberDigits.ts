import { defineMeaning } from '../defineMeaning';

export const roomNumberDigits = defineMeaning({
  id: 'travel.roomNumberDigits',
  title: "a room's number",
  gives: 'number',
  names: ['room number', 'hotel room', 'room no', 'hotel room number', 'room|hotel room > number'],
  generate: draw => draw.number({ minimum: 101, maximum: 940 }),
  examples: ['Booking.roomNumber: number', 'Room.number: number', 'Guest.room_no: number'],
});
