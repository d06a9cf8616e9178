import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sampleType = defineMeaning({
  id: 'science.sampleType',
  title: 'a type of sample',
  gives: 'text',
  names: phrases(`
    sample type; specimen type; specimen|sample > = type; specimen; tissue; tissue type; sample material;
    sample material type; = specimen
  `),
  generate: draw => draw.random.pick(['blood', 'serum', 'soil', 'water', 'tissue', 'air', 'saliva', 'rock']),
  examples: ['Sample.type: string', 'lab.specimen_type: string'],
});
