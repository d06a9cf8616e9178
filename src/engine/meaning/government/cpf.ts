import { brCpf } from '../../privacy/kinds/brCpf';
import { defineMeaning } from '../defineMeaning';

export const cpf = defineMeaning({
  id: 'government.cpf',
  title: 'a Brazilian CPF',
  gives: 'text',
  names: ['cpf', 'cpf number'],
  aliases: ['br-cpf'],
  generate: draw => brCpf.generate(draw.random, {}),
  examples: ['Cliente.cpf: string', 'Pessoa.numero_cpf: string'],
});
