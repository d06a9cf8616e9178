import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugNouns } from '../text/tables/words';

export const bookSeries = defineMeaning({
  id: 'media.bookSeries',
  title: 'a series of books',
  gives: 'text',
  names: phrases(`
    book series; book series title; book|novel|comic|manga|ebook > series; saga; trilogy; franchise;
    universe; = franchise; book collection title; fictional universe
  `),
  aliases: ['book.series'],
  generate: draw =>
    `The ${capitalize(draw.random.pick(slugNouns))} ${draw.random.pick(['Chronicles', 'Saga', 'Trilogy', 'Cycle', 'Mysteries', 'Letters'])}`,
  examples: ['Book.series: string', 'novel.book_series: string'],
});
