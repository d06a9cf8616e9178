import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const ssid = defineMeaning({
  id: 'iot.ssid',
  title: 'a wireless network',
  gives: 'text',
  names: phrases(`
    ssid; wifi name; wifi network; network ssid; wlan name; wifi ssid; wireless network
  `),
  generate: draw =>
    `${draw.random.pick(['Home', 'Office', 'Guest', 'Workshop', 'Cafe', 'Library'])}-${draw.random.digits(4)}`,
  examples: ['Config.ssid: string', 'device.wifi_name: string'],
});
