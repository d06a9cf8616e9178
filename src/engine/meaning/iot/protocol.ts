import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const protocol = defineMeaning({
  id: 'iot.protocol',
  title: 'a protocol',
  gives: 'text',
  names: phrases(`
    device|sensor|gateway|connection iot|meter|lock > protocol; communication protocol; connectivity;
    wireless protocol; connection type; network type; connection technology; radio type; communication type;
    interface type; wireless standard; effective type; connectivity type; bearer
  `),
  generate: draw =>
    draw.random.pick(['mqtt', 'zigbee', 'z-wave', 'bluetooth', 'wifi', 'ethernet', 'lorawan', '5g']),
  examples: ['Device.protocol: string', 'session.connection_type: string', 'Gateway.connectivity: string'],
});
