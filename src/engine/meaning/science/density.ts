import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const density = defineMeaning({
  id: 'science.density',
  title: 'a density',
  gives: 'number',
  names: phrases(`
    density; specific gravity; bulk density; mass density; = rho; viscosity; refractive index;
    population density; bone density
  `),
  generate: draw => draw.number({ minimum: 0.2, maximum: 9, decimals: 2 }),
  examples: ['Material.density: number', 'fluid.specific_gravity: number'],
});
