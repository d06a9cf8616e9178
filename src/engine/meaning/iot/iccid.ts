import { defineMeaning } from '../defineMeaning';
import { withLuhnDigit } from '../facets/checkDigits';

export const iccid = defineMeaning({
  id: 'iot.iccid',
  title: 'a number of a SIM card',
  gives: 'text',
  names: ['iccid', 'sim card number', 'sim number', 'sim id', 'sim serial', 'sim iccid'],
  generate: draw => withLuhnDigit(`8999${draw.random.digits(14)}`),
  examples: ['Sim.iccid: string', 'device.sim_number: string'],
});
