import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const dnaSequence = defineMeaning({
  id: 'science.dnaSequence',
  title: 'a sequence of nucleotides',
  gives: 'text',
  names: phrases(`
    dna sequence; nucleotide sequence; genetic sequence; dna; gene|dna|genome|primer|sample > sequence;
    = genome; primer; = nucleotides; rna sequence; primer sequence; reference allele; alternate allele;
    = genotype
  `),
  generate: draw => draw.random.characters(24, 'ACGT'),
  examples: ['Sample.dnaSequence: string', 'primer.sequence: string'],
});
