import { defineMeaning } from '../defineMeaning';
import { drawHex } from '../id/identifiers';

export const gradient = defineMeaning({
  id: 'color.gradient',
  title: 'a colour gradient',
  gives: 'text',
  names: ['gradient', 'background gradient', 'color gradient', 'gradient css'],
  generate: draw => `linear-gradient(90deg, #${drawHex(draw.random, 6)}, #${drawHex(draw.random, 6)})`,
  examples: ['Card.gradient: string', 'hero.background_gradient: string'],
});
