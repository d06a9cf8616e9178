import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawMotto } from './phrases';

export const quote = defineMeaning({
  id: 'text.quote',
  title: 'a quotation',
  gives: 'text',
  names: phrases(`
    quote; quotation; = saying; quote text; quote|quotation > = text; quote|quotation > content; motto;
    slogan; tagline; = proverb; = maxim; company motto; catch phrase; mantra; campaign slogan;
    inspirational quote; pull quote; blockquote; day quote; quote content; brand slogan; = phrase; phrase;
    = idiom; = affirmation
  `),
  aliases: ['hacker.phrase'],
  generate: draw => drawMotto(draw),
  examples: ['Post.quote: string', 'Quote.text: string', 'team.motto: string'],
});
