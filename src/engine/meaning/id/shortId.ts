import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { CAPITALS } from './identifiers';

export const shortId = defineMeaning({
  id: 'id.shortId',
  title: 'a short identifier',
  gives: 'text',
  names: phrases(`
    short id; short code; short key; = slug id; hash id; short identifier; public key id; room code;
    join code; share code; access code; room id code; pairing code; friend code; class code; lobby code;
    entry code; meeting code; booking reference; booking code; confirmation number; confirmation code;
    reservation number; reservation code; booking number; record locator; = pnr; pnr;
    booking|reservation > reference; booking|reservation > = number; booking|reservation > = code;
    pickup code; booking ref
  `),
  generate: draw => draw.random.characters(6, CAPITALS),
  examples: [
    'Link.shortId: string',
    'room.join_code: string',
    'Booking.reference: string',
    'Reservation.confirmationNumber: string',
    'flight.pnr: string',
  ],
});
