import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const gameMode = defineMeaning({
  id: 'gaming.gameMode',
  title: 'a mode of a game',
  gives: 'text',
  names: phrases(`
    game mode; match type; game|match|lobby|room|session game > mode; play mode; match mode; = gamemode;
    game type; lobby type
  `),
  generate: draw => draw.random.pick(['solo', 'duo', 'squad', 'ranked', 'casual', 'co-op', 'versus']),
  examples: ['Match.gameMode: string', 'lobby.game_mode: string'],
});
