import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const position = defineMeaning({
  id: 'measure.position',
  title: 'a position',
  gives: 'number',
  names: phrases(`
    position; order; sort order; = pos; rank; ranking; = sequence; sequence; sequence number; display order;
    = seq; ordinal; sort index; list position; = rank; place; queue position; standing; = ord; order index;
    step number; row number; sort position; row; = row; = step; step; current step; seat number;
    = line item no; item number; = ordinal position; column position; sorting order; current position;
    rank position; grid position; table position; question number in order; order number in list;
    slot number; menu order; leaderboard position; world rank; global rank; lane; stage number;
    start position; finish position; end position; final position; overall rank; grade level rank;
    row order; previous rank; placement; rank number; alexa rank; floor; floor number; = floor; storey;
    gate number; table number; platform number; lane number; shelf number; room number; unit number;
    aisle number; bin number; = aisle; locker number; bay; jersey number; shirt number; stop sequence;
    level number; draft position
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 40 }),
  examples: [
    'Task.position: number',
    'item.sort_order: number',
    'Player.rank: number',
    'column.displayOrder: number',
  ],
});
