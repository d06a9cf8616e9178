import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const excerpt = defineMeaning({
  id: 'text.excerpt',
  title: 'an excerpt',
  gives: 'text',
  names: phrases(`
    excerpt; preview; preview text; snippet; extract; text preview; = teaser text; content preview;
    preheader; blurb; = tldr; short text; message preview; last message preview; text snippet; intro;
    introduction; short summary; = ellipsis
  `),
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: ['Post.excerpt: string', 'email.preview_text: string'],
});
