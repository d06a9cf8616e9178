import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const league = defineMeaning({
  id: 'sport.league',
  title: 'a league',
  gives: 'text',
  names: phrases(`
    league; league name; championship; tournament; tournament name; competition; competition name;
    league|tournament|championship|competition|cup > = name; league|tournament|competition > title; = cup;
    cup; division; = conference; tournament title; = sport series name; division name; = league;
    = tournament; = competition; contest; contest name; championship name
  `),
  generate: draw =>
    `${draw.random.pick(['Northern', 'Southern', 'Eastern', 'Western', 'Coastal', 'Central', 'Highland', 'Premier', 'National', 'Regional'])} ${draw.random.pick(['League', 'Cup', 'Open', 'Championship', 'Series', 'Trophy', 'Masters', 'Classic'])} ${draw.random.pick(['', 'A', 'B', 'Women', 'Men', 'U21'])}`.trim(),
  examples: ['Team.league: string', 'match.tournament_name: string', 'League.name: string'],
});
