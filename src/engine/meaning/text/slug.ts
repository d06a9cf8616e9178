import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from './phrases';
import { slugNouns } from './tables/words';

export const slug = defineMeaning({
  id: 'text.slug',
  title: 'a slug',
  gives: 'text',
  names: phrases(`
    permalink slug; url slug; url key; = page handle; url name; = permalink key; page slug; post slug;
    seo slug; path slug; url handle; = url segment
  `),
  generate: draw => `${drawSlug(draw.random)}-${draw.random.pick(slugNouns)}`,
  examples: ['Article.urlSlug: string', 'page.url_key: string'],
});
