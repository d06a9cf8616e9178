import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const stateOfMatter = defineMeaning({
  id: 'science.stateOfMatter',
  title: 'a state of matter',
  gives: 'text',
  names: phrases(`
    matter state; physical state; compound|element|substance|chemical > state;
    compound|element|substance|chemical > phase; element|compound|chemical > = state at room temperature
  `),
  generate: draw => draw.random.pick(['solid', 'liquid', 'gas', 'plasma']),
  examples: ['Element.state: string', 'sample.physical_state: string'],
});
