import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bookFormat = defineMeaning({
  id: 'media.bookFormat',
  title: 'a format of a book',
  gives: 'text',
  names: phrases(`
    book format; book|edition|ebook|publication > format; binding; edition type; binding type; cover type;
    print format; book type; = edition name; edition; publication format
  `),
  aliases: ['book.format'],
  generate: draw => draw.random.pick(['hardcover', 'paperback', 'ebook', 'audiobook']),
  examples: ['Book.format: string', 'edition.book_format: string'],
});
