import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawTitle } from './phrases';

export const subtitle = defineMeaning({
  id: 'text.subtitle',
  title: 'a subtitle',
  gives: 'text',
  names: phrases(`
    subtitle; sub title; page tagline; subheading; sub heading; subheadline; kicker; teaser; lead;
    strapline; deck; = lede; lead text; intro text; sub header; hero subtitle; subhead; byline text
  `),
  generate: draw => drawTitle(draw),
  examples: ['Article.subtitle: string', 'post.sub_heading: string'],
});
