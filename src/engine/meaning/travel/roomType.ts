import { defineMeaning } from '../defineMeaning';

export const roomType = defineMeaning({
  id: 'travel.roomType',
  title: 'a kind of room',
  gives: 'text',
  names: [
    'room type',
    'room category',
    'room|hotel room|room rate > type',
    'room|hotel room > category',
    'bed type',
    'room class',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Room.type: string', 'Booking.room_type: string', 'Hotel.roomCategory: string'],
});

const VALUES = [
  'Single',
  'Double',
  'Twin',
  'Queen',
  'King',
  'Family',
  'Junior suite',
  'Suite',
  'Studio',
  'Dormitory',
] as const;
