import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sentiment = defineMeaning({
  id: 'text.sentiment',
  title: 'a sentiment',
  gives: 'text',
  names: phrases(`
    sentiment; = mood; mood; = feeling; feeling; emotion; = tone; tone; voice tone; sentiment label;
    polarity; customer mood; = vibe
  `),
  generate: draw => draw.random.pick(['positive', 'positive', 'neutral', 'negative', 'mixed']),
  examples: ['Review.sentiment: string', 'msg.sentiment_label: string'],
});
