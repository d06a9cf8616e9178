import { defineMeaning } from '../defineMeaning';
import { withGs1CheckDigit } from '../facets/checkDigits';
import { phrases } from '../phrases';

export const isbn = defineMeaning({
  id: 'media.isbn',
  title: 'an ISBN',
  gives: 'text',
  names: phrases(`
    isbn; isbn 13; isbn13; isbn number; book isbn; = isbn code; isbn13 number
  `),
  aliases: ['commerce.isbn', 'isbn', 'isbn13'],
  generate: draw => withGs1CheckDigit(`9780${draw.random.digits(8)}`),
  examples: ['Book.isbn: string', 'book.isbn_13: string', 'Edition.ISBN: string'],
});
