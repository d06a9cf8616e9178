import { defineMeaning } from '../defineMeaning';

export const type = defineMeaning({
  id: 'text.type',
  title: 'a type',
  gives: 'text',
  names: ['type', 'kind', '= variety', '= flavor', 'type name', '= sort of'],
  generate: draw =>
    draw.random.pick([
      'standard',
      'standard',
      'basic',
      'custom',
      'primary',
      'secondary',
      'internal',
      'external',
    ]),
  examples: ['Node.type: string', 'Block.kind: string', 'item.sub_type: string'],
});
