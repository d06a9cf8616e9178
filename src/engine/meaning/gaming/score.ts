import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const score = defineMeaning({
  id: 'gaming.score',
  title: 'a score of a game',
  gives: 'number',
  names: phrases(`
    high score; game score; player score;
    player|game|leaderboard|match entry|high score|round|leaderboard entry > score; best score;
    leaderboard|player > point; top score; highscore; personal best; = combo; score to beat
  `),
  generate: draw => draw.number({ minimum: 50, maximum: 90_000 }),
  examples: ['Player.highScore: number', 'round.game_score: number', 'Leaderboard.score: number'],
});
