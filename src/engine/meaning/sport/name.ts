import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const name = defineMeaning({
  id: 'sport.name',
  title: 'a sport',
  gives: 'text',
  names: phrases(`
    sport; sport name; sport type; favorite sport; sport > = name; sport discipline; = sports;
    team|athlete|league|match|player|coach|club|tournament|competition > sport; athlete > discipline;
    sports type; sporting event
  `),
  generate: draw =>
    draw.random.pick([
      'football',
      'basketball',
      'tennis',
      'volleyball',
      'swimming',
      'athletics',
      'handball',
      'rugby',
      'hockey',
      'cycling',
      'rowing',
      'badminton',
      'climbing',
      'judo',
    ]),
  examples: ['Team.sport: string', 'league.sport: string', 'Sport.name: string'],
});
