import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const coins = defineMeaning({
  id: 'gaming.coins',
  title: 'coins of a game',
  gives: 'number',
  names: phrases(`
    coin; = coins; gem; gold coin; gold; diamond; virtual currency; in game currency;
    player|wallet game|hero|character > credit; coin balance; gem balance; token balance; crystal; = gold;
    ruby; silver; = tokens; tokens; reward coin; wood; credits earned; silver coin
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 12000, shape: 'low' }),
  examples: ['Player.coins: number', 'hero.gold: number', 'Player.gems: number'],
});
