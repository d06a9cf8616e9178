import { defineMeaning } from '../defineMeaning';
import { withIssnCheckDigit } from '../facets/checkDigits';

export const issn = defineMeaning({
  id: 'media.issn',
  title: 'an ISSN',
  gives: 'text',
  names: ['issn', 'eissn', 'e issn', 'issn number', 'print issn'],
  generate: draw => withIssnCheckDigit(draw.random.digits(7)),
  examples: ['Journal.issn: string', 'journal.e_issn: string'],
});
