import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const team = defineMeaning({
  id: 'gaming.team',
  title: 'a side of a match',
  gives: 'text',
  names: phrases(`
    team color; player|match player|participant > side; player|match > team color; = faction side;
    player side
  `),
  generate: draw => draw.random.pick(['red', 'blue', 'green', 'yellow']),
  examples: ['Player.teamColor: string', 'match.team_color: string'],
});
