import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const goals = defineMeaning({
  id: 'sport.goals',
  title: 'a number of goals',
  gives: 'number',
  names: phrases(`
    goal; home score; away score; goals scored; goals for; goals against; assist; yellow card; red card;
    own goal; home goal; away goal; penalty; penalties; rebound; foul; touchdown; home run;
    match|fixture > score; game score home; set score; team score; goals conceded; game|match|set > home;
    game|match|set > away; corner; save count; half time score; shots on target; score 1; score 2; = away;
    = home
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 5 }),
  examples: ['Match.homeScore: number', 'player.goals: number', 'Player.yellowCards: number'],
});
