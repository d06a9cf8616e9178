import { macAddress } from '../../privacy/kinds/macAddress';
import { defineMeaning } from '../defineMeaning';
import { macEdges } from '../edges/internetEdges';

export const mac = defineMeaning({
  id: 'internet.mac',
  title: 'a MAC address',
  gives: 'text',
  names: [
    'mac',
    'mac address',
    'hardware address',
    'bssid',
    'physical address mac',
    'ethernet address',
    'wifi mac',
    'bluetooth address',
  ],
  aliases: ['mac', 'mac-address'],
  generate: draw => macAddress.generate(draw.random, {}),
  edgeCases: macEdges,
  examples: [
    'Device.macAddress: string',
    'Interface.mac: string',
    'AccessPoint.bssid: string',
    'Nic.hardware_address: string',
  ],
});
