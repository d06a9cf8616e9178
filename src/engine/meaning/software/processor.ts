import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const processor = defineMeaning({
  id: 'software.processor',
  title: 'a processor',
  gives: 'text',
  names: phrases(`
    processor; cpu model; processor name; = cpu; = chip; chip; cpu name; gpu; gpu model; chipset; = soc;
    graphics card; processor model; microcontroller
  `),
  generate: draw =>
    `${draw.random.pick(['8-core', '12-core', '16-core', '4-core', '6-core'])} ${draw.random.pick(['2.4', '2.8', '3.2', '3.6', '4.1'])} GHz`,
  examples: ['Laptop.processor: string', 'host.cpu_model: string'],
});
