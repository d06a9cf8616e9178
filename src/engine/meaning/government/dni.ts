import { esDni } from '../../privacy/kinds/esDni';
import { defineMeaning } from '../defineMeaning';

export const dni = defineMeaning({
  id: 'government.dni',
  title: 'a Spanish DNI',
  gives: 'text',
  names: ['dni', 'dni number', 'nie number'],
  aliases: ['es-dni'],
  generate: draw => esDni.generate(draw.random, {}),
  examples: ['Persona.dni: string', 'Cliente.dni_number: string'],
});
