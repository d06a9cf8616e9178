import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const gene = defineMeaning({
  id: 'science.gene',
  title: 'a gene',
  gives: 'text',
  names: phrases(`
    gene; gene name; gene symbol; gene|mutation > symbol; gene|mutation > = name; = locus; locus;
    gene id symbol
  `),
  generate: draw => draw.random.characters(3, 'ABCDEFGHKLMNPRSTX') + String(draw.random.int(1, 40)),
  examples: ['Variant.gene: string', 'sample.gene_symbol: string'],
});
