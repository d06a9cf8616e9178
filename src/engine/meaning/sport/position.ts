import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const position = defineMeaning({
  id: 'sport.position',
  title: 'a position of a player',
  gives: 'text',
  names: phrases(`
    playing position; player|athlete|footballer|team member|squad member|roster entry|roster > position;
    field position; player position; player|athlete > role; squad position
  `),
  generate: draw =>
    draw.random.pick([
      'goalkeeper',
      'defender',
      'midfielder',
      'forward',
      'winger',
      'striker',
      'center',
      'guard',
    ]),
  examples: ['Player.playingPosition: string', 'roster.field_position: string'],
});
