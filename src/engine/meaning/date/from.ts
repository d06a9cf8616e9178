import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const from = defineMeaning({
  id: 'date.from',
  title: 'when a range of time starts',
  gives: 'instant',
  types: ['date', 'string'],
  names: phrases(`
    = start; = begin; = starts; = since; = from; range start; interval start; window start; from timestamp;
    from time; time from; after
  `),
  generate: draw => draw.facet(timelineFacet).at('started'),
  examples: ['Range.from: Date', 'filter.since: string', 'Window.start: string'],
});
