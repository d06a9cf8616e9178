import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const teamName = defineMeaning({
  id: 'sport.teamName',
  title: 'a team',
  gives: 'text',
  names: phrases(`
    home team; away team; sport team name; sport team; opponent; club name; favorite team;
    player|athlete|match|coach|fixture|game match > team;
    sport team|football team|club|football club|league team|basketball team > = name; opposing team;
    = opponent; rival; = club; club; franchise name; winning team; losing team; national team; winner team;
    visiting team; host team; team 1; team 2; visitor team; current team; team a; team b
  `),
  generate: draw =>
    `${draw.random.pick(draw.locale.cities).name} ${draw.random.pick(['United', 'Rovers', 'City', 'Athletic', 'Wanderers', 'Falcons', 'Bears', 'Comets', 'Sharks', 'Storm'])}`,
  examples: ['Match.homeTeam: string', 'game.opponent: string', 'Player.team: string', 'Club.name: string'],
});
