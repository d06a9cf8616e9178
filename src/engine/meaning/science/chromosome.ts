import { defineMeaning } from '../defineMeaning';

export const chromosome = defineMeaning({
  id: 'science.chromosome',
  title: 'a chromosome',
  gives: 'text',
  names: ['chromosome', '= chrom', 'chromosome name', '= chr'],
  generate: draw => `chr${String(draw.random.int(1, 22))}`,
  examples: ['Variant.chromosome: string', 'variant.chrom: string'],
});
