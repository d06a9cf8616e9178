import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const signalStrength = defineMeaning({
  id: 'iot.signalStrength',
  title: 'the strength of a radio signal',
  gives: 'number',
  names: phrases(`
    rssi; signal level; signal strength; noise floor; tx power; transmit power; wifi signal;
    wifi strength; cell signal; = dbm; rsrp
  `),
  unit: 'db',
  generate: draw => draw.number({ minimum: -92, maximum: -41 }),
  examples: ['link.signal_strength: number', 'Wifi.rssi: number', 'Modem.txPower: number'],
});
