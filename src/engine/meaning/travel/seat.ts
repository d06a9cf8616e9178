import { defineMeaning } from '../defineMeaning';

export const seat = defineMeaning({
  id: 'travel.seat',
  title: 'a seat',
  gives: 'text',
  names: [
    'seat',
    'seat number',
    'seat no',
    'seat|flight seat > number',
    'seat > label',
    'seat > code',
    'seat assignment',
    'seat > name',
    'assigned seat',
  ],
  aliases: ['airline.seat'],
  generate: draw => `${String(draw.random.int(1, 38))}${draw.random.characters(1, 'ABCDEF')}`,
  examples: [
    'Ticket.seat: string',
    'BoardingPass.seatNumber: string',
    'Passenger.seat_no: string',
    'Seat.label: string',
  ],
});
