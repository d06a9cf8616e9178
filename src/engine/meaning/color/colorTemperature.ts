import { defineMeaning } from '../defineMeaning';

export const colorTemperature = defineMeaning({
  id: 'color.colorTemperature',
  title: 'a colour temperature',
  gives: 'number',
  names: ['color temperature', 'white balance', 'light temperature', 'kelvin'],
  generate: draw => draw.number({ minimum: 2200, maximum: 6500 }),
  examples: ['Lamp.colorTemperature: number', 'bulb.color_temp: number'],
});
