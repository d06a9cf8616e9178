import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const until = defineMeaning({
  id: 'date.until',
  title: 'when a range of time ends',
  gives: 'instant',
  types: ['date', 'string'],
  names: phrases(`
    = end; = until; = to; range end; interval end; window end; to timestamp; before
  `),
  generate: draw => draw.facet(timelineFacet).at('ended'),
  examples: ['Range.to: Date', 'filter.until: string', 'Window.end: string'],
});
