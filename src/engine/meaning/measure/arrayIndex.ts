import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const arrayIndex = defineMeaning({
  id: 'measure.arrayIndex',
  title: 'an index',
  gives: 'number',
  names: phrases(`
    index; = idx; = i; = offset; offset; row index; start index; position index; = j; = k; current index;
    selected index; active index; array index; tab index; end index; item index; page index;
    zero based index; byte offset; skip; = skip; from index; grid column; z index; grid row; question index;
    slide index; step index; start offset; end offset; = at; chunk index; = col index; = list start; layer;
    block index; = slot; char index; line offset; data offset; file offset
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 40 }),
  examples: ['Item.index: number', 'page.offset: number', 'Row.rowIndex: number', 'list.idx: number'],
});
