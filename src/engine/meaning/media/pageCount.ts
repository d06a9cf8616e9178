import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const pageCount = defineMeaning({
  id: 'media.pageCount',
  title: 'a number of pages',
  gives: 'number',
  names: phrases(`
    page count; pages count; book|document|novel|report|pdf|magazine > pages; num pages; = book pages;
    book length; paged count; print length; document|pdf|report > total page; pages read; page read;
    book current page; book|novel|ebook|document|pdf|manuscript > page
  `),
  generate: draw => draw.number({ minimum: 48, maximum: 720 }),
  examples: ['Book.pageCount: number', 'pdf.num_pages: number', 'Book.pages: number'],
});
