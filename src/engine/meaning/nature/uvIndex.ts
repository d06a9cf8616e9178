import { defineMeaning } from '../defineMeaning';

export const uvIndex = defineMeaning({
  id: 'nature.uvIndex',
  title: 'a UV index',
  gives: 'number',
  names: ['uv index', 'uv', '= uvi', 'ultraviolet index', 'uv radiation'],
  generate: draw => draw.number({ minimum: 0, maximum: 11 }),
  examples: ['Weather.uvIndex: number', 'day.uv: number'],
});
