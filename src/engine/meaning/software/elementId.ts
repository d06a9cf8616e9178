import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const elementId = defineMeaning({
  id: 'software.elementId',
  title: 'an id of an element',
  gives: 'text',
  names: phrases(`
    element id; html id; dom id; test id; data test id; anchor id; html element id; = anchor; node selector;
    css selector; = selector; selector; query selector; target element; label selector; data testid
  `),
  generate: draw => `${drawSlug(draw.random)}-${String(draw.random.int(1, 99))}`,
  examples: ['Node.elementId: string', 'input.data_test_id: string'],
});
