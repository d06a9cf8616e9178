import { defineMeaning } from '../defineMeaning';
import { withIsbn10CheckDigit } from '../facets/checkDigits';

export const isbn10 = defineMeaning({
  id: 'media.isbn10',
  title: 'an ISBN of ten digits',
  gives: 'text',
  names: ['isbn 10', 'isbn10'],
  aliases: ['isbn10'],
  generate: draw => withIsbn10CheckDigit(draw.random.digits(9)),
  examples: ['Book.isbn10: string', 'book.isbn_10: string'],
});
