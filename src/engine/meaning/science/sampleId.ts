import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sampleId = defineMeaning({
  id: 'science.sampleId',
  title: 'a number of a sample',
  gives: 'text',
  names: phrases(`
    sample id; specimen id; sample number; specimen number; sample code; specimen|sample > = id;
    specimen|sample > = number; accession number; lab number; sample barcode; specimen|sample > code;
    sample test id; experiment id
  `),
  generate: draw => `SMP-${draw.random.digits(6)}`,
  examples: ['Sample.sampleId: string', 'lab.specimen_number: string'],
});
