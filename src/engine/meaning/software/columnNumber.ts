import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const columnNumber = defineMeaning({
  id: 'software.columnNumber',
  title: 'a column number',
  gives: 'number',
  names: phrases(`
    column number; column; = col; = colno; start column; end column; col; character offset; source column;
    original column; = character; = col number; column index; column start
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 100 }),
  examples: ['Frame.columnNumber: number', 'diagnostic.start_col: number', 'Position.character: number'],
});
