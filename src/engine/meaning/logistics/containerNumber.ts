import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const containerNumber = defineMeaning({
  id: 'logistics.containerNumber',
  title: 'a container number',
  gives: 'text',
  names: phrases(`
    container number; container no; shipping container; shipment|cargo|vessel|freight > container;
    shipment|cargo|freight|container > container number; container|shipping container > = number;
    container id number; seal number
  `),
  generate: draw => `XXXU${draw.random.digits(7)}`,
  examples: ['Cargo.containerNumber: string', 'vessel.container_no: string'],
});
