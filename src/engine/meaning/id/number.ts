import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const number = defineMeaning({
  id: 'id.number',
  title: 'a number that stands as text',
  gives: 'text',
  names: phrases(`
    = number; = no; sequence number text; = serial code; locker number; table number; unit number;
    queue number; ticket number; ticket no; account reference number; line number text;
    ticket|voucher|issue > = number; seat row number; list item no
  `),
  generate: draw => String(100_000 + draw.random.int(0, 899_999)),
  examples: ['Ticket.number: string', 'locker.locker_number: string'],
});
