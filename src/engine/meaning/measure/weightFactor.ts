import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const weightFactor = defineMeaning({
  id: 'measure.weightFactor',
  title: 'a weight in a calculation',
  gives: 'number',
  names: phrases(`
    score weight;
    edge|criterion|metric|factor|rule|question|node link|link|assignment|backend|route|target|feature|grade item|signal > weight;
    relative weight; importance weight; traffic share; = boost; boost; weighting; rank weight
  `),
  generate: draw => draw.number({ minimum: 0.1, maximum: 1, decimals: 2 }),
  examples: ['Edge.weight: number', 'rule.score_weight: number'],
});
