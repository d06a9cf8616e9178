import { mxCurp } from '../../privacy/kinds/mxCurp';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const curp = defineMeaning({
  id: 'government.curp',
  title: 'a Mexican CURP',
  gives: 'text',
  names: ['curp'],
  aliases: ['mx-curp'],
  generate: draw => mxCurp.generate(draw.random, personHints(draw)),
  examples: ['Persona.curp: string', 'Empleado.clave_curp: string'],
});
