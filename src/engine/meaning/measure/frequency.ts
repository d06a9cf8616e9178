import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const frequency = defineMeaning({
  id: 'measure.frequency',
  title: 'a frequency',
  gives: 'number',
  names: phrases(`
    frequency; clock speed; = freq; cpu frequency; radio frequency; clock rate; clock frequency;
    signal frequency; base clock; boost clock; channel frequency; operating frequency; vibration
  `),
  aliases: ['unit:frequency'],
  unit: 'hz',
  generate: draw => draw.number({ minimum: 1_000_000, maximum: 4_800_000_000 }),
  examples: ['Radio.frequencyMhz: number', 'cpu.clock_speed: number', 'Cpu.frequencyGhz: number'],
});
