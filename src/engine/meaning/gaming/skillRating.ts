import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const skillRating = defineMeaning({
  id: 'gaming.skillRating',
  title: 'a skill rating of a player',
  gives: 'number',
  names: phrases(`
    mmr; elo; elo rating; matchmaking rating; skill rating; ladder rating
  `),
  generate: draw => draw.number({ minimum: 700, maximum: 2600, shape: 'middle' }),
  examples: ['Player.mmr: number', 'player.elo_rating: number'],
});
