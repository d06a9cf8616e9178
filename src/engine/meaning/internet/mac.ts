import { macAddress } from '../../privacy/kinds/macAddress';
import { defineMeaning } from '../defineMeaning';

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
  examples: [
    'Device.macAddress: string',
    'Interface.mac: string',
    'AccessPoint.bssid: string',
    'Nic.hardware_address: string',
  ],
});
