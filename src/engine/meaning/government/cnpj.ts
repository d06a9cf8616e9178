import { brCnpj } from '../../privacy/kinds/brCnpj';
import { defineMeaning } from '../defineMeaning';

export const cnpj = defineMeaning({
  id: 'government.cnpj',
  title: 'a Brazilian CNPJ',
  gives: 'text',
  names: ['cnpj', 'cnpj number'],
  aliases: ['br-cnpj'],
  generate: draw => brCnpj.generate(draw.random, {}),
  examples: ['Empresa.cnpj: string', 'Company.cnpj_number: string'],
});
