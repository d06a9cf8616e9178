import { defineMeaning } from '../defineMeaning';
import { brands } from '../facets/tables/productTables';
import { phrases } from '../phrases';

export const publisher = defineMeaning({
  id: 'media.publisher',
  title: 'a publisher',
  gives: 'text',
  names: phrases(`
    publisher name; publishing house; publisher; record label;
    book|novel|game|magazine|journal|edition|article|ebook > publisher; publisher|imprint > = name; imprint;
    music label; song|track|album|artist|band > label; production company; film studio; book publisher;
    studio; movie|film|show|anime|game > studio; developer studio; = editorial; media outlet;
    tv network name; movie|film > production company; film distributor; game publisher; news outlet;
    newspaper; magazine; press; tv network; outlet; movie studio; broadcaster; radio station; = outlet
  `),
  aliases: ['book.publisher'],
  generate: draw =>
    `${draw.random.pick(brands)} ${draw.random.pick(['Press', 'Books', 'Publishing', 'House', 'Media', 'Editions'])}`,
  examples: [
    'Book.publisher: string',
    'album.record_label: string',
    'Movie.studio: string',
    'Publisher.name: string',
  ],
});
