import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const soundLevel = defineMeaning({
  id: 'measure.soundLevel',
  title: 'a sound level',
  gives: 'number',
  names: phrases(`
    sound level; noise level; noise; decibel; loudness; = db; = rssi; signal level; signal strength; rssi;
    = snr; snr; signal; noise floor; tx power; transmit power; signal to noise ratio; wifi signal;
    wifi strength; cell signal; = dbm; signal quality; sound pressure level; = spl
  `),
  aliases: ['unit:level'],
  unit: 'db',
  generate: draw => {
    const isSignal = /^(?:rssi|signal|power|dbm|strength)/.test(draw.qualifiers.at(-1) ?? '');
    return draw.number(isSignal ? { minimum: -90, maximum: -40 } : { minimum: 30, maximum: 95 });
  },
  examples: ['Sensor.noiseLevel: number', 'link.signal_strength: number', 'Wifi.rssi: number'],
});
