import { defineMeaning } from '../defineMeaning';

export const population = defineMeaning({
  id: 'location.population',
  title: 'how many people live somewhere',
  gives: 'number',
  names: ['population', 'inhabitant', 'population count', 'resident count'],
  generate: draw => draw.number({ minimum: 8_000, maximum: 4_000_000, shape: 'low' }),
  examples: ['City.population: number', 'Country.populationCount: number', 'Region.inhabitants: number'],
});
