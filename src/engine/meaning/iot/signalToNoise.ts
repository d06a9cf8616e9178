import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const signalToNoise = defineMeaning({
  id: 'iot.signalToNoise',
  title: 'a signal-to-noise ratio in decibels',
  gives: 'number',
  names: phrases(`
    snr; signal to noise; signal to noise ratio; sinr
  `),
  generate: draw => draw.number({ minimum: -5, maximum: 32, decimals: 1 }),
  examples: ['Uplink.snr: number', 'radio.signal_to_noise_ratio: number'],
});
