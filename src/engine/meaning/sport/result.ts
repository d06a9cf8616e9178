import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const result = defineMeaning({
  id: 'sport.result',
  title: 'a result of a match',
  gives: 'text',
  names: phrases(`
    match result; match|game|fixture|race|bout > result; final score; match|game|fixture > score;
    half time result; score; scoreline; match score; half time score; = match outcome; full time score;
    set score; = scores
  `),
  generate: draw => `${String(draw.random.int(0, 4))}:${String(draw.random.int(0, 4))}`,
  examples: ['Match.result: string', 'game.final_score: string', 'Match.score: string'],
});
