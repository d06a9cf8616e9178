import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const adjective = defineMeaning({
  id: 'text.adjective',
  title: 'an adjective',
  gives: 'text',
  names: phrases(`
    adjective; = mood word; = trait; trait; personality trait; characteristic; = quality text;
    = attribute word
  `),
  aliases: ['word.adjective', 'hacker.adjective', 'food.adjective'],
  generate: draw => draw.random.pick(draw.locale.adjectives),
  examples: ['Entry.adjective: string', 'character.trait: string'],
});
