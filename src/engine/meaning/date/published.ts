import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const published = defineMeaning({
  id: 'date.published',
  title: 'when it was published',
  gives: 'instant',
  names: phrases(`
    published at; published on; published time; published timestamp; = published; date published;
    published date time; publish date; publish time; published date; publication date; posted at; posted on;
    post date; = posted; date posted; released at; released on; = released; launched at; launched on;
    launch date; launch time; announced at; deployed at; deployed on; listed at; listed on; listing date;
    broadcast at; aired at; pushed at; pushed on; went live at; go live date; pub date
  `),
  generate: draw => draw.facet(timelineFacet).at('published'),
  examples: [
    'Post.publishedAt: Date',
    'article.pub_date: string',
    'Comment.posted_at: string',
    'Repo.pushed_at: string',
  ],
});
