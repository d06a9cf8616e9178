import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawBookTitle } from './tables/titles';

export const bookTitle = defineMeaning({
  id: 'media.bookTitle',
  title: 'a title of a book',
  gives: 'text',
  names: phrases(`
    book title; book|novel|ebook|textbook|audiobook|manga|comic|publication book > title;
    book|novel|ebook|textbook|comic > = name; book name; novel title; = book; book; novel; textbook;
    favorite book; textbook title; ebook title; book title loan; comic title
  `),
  aliases: ['book.title'],
  generate: draw => drawBookTitle(draw.random),
  examples: ['Book.title: string', 'loan.book_title: string', 'Novel.name: string'],
});
