import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const letter = defineMeaning({
  id: 'text.letter',
  title: 'a letter',
  gives: 'text',
  names: phrases(`
    = letter; = char; character letter; drive letter; section letter; seat letter; = initial;
    alphabet letter; first letter; = glyph; column letter; row letter; single character
  `),
  aliases: ['string.alphaUpper'],
  generate: draw => draw.random.characters(1, 'ABCDEFGHJK'),
  examples: ['Seat.seatLetter: string', 'drive.drive_letter: string'],
});
