import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const ssid = defineMeaning({
  id: 'internet.ssid',
  title: 'the name of a wireless network',
  gives: 'text',
  names: ['ssid', 'wifi name', 'wifi network', 'wifi ssid', 'network ssid', 'wifi > name'],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)}-${draw.random.pick(KINDS)}`,
  examples: ['Network.ssid: string', 'Device.wifi_ssid: string', 'Hotspot.wifiName: string'],
});

const KINDS = ['5G', 'Guest', 'Home', 'Office', 'Net', 'Lab'] as const;
