import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const isp = defineMeaning({
  id: 'internet.isp',
  title: 'an internet provider',
  gives: 'text',
  names: [
    'isp',
    'internet service provider',
    'internet provider',
    'network provider',
    'network operator',
    'mobile operator',
    'mobile carrier',
  ],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} ${draw.random.pick(KINDS)}`,
  examples: ['Visit.isp: string', 'Device.network_provider: string', 'Sim.mobileOperator: string'],
});

const KINDS = ['Telecom', 'Net', 'Broadband', 'Fiber', 'Mobile'] as const;
