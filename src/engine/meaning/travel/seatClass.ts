import { defineMeaning } from '../defineMeaning';

export const seatClass = defineMeaning({
  id: 'travel.seatClass',
  title: 'a travel class',
  gives: 'text',
  names: [
    'seat class',
    'cabin class',
    'travel class',
    'fare class',
    'cabin',
    'flight class',
    'service class',
    'flight|air ticket|boarding pass|seat|fare > class',
    'class of service',
    'ticket class',
    'booking class',
    'seat type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Ticket.cabinClass: string', 'Flight.travel_class: string', 'Seat.class: string'],
});

const VALUES = ['Economy', 'Premium Economy', 'Business', 'First'] as const;
