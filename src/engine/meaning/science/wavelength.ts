import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const wavelength = defineMeaning({
  id: 'science.wavelength',
  title: 'a wavelength',
  gives: 'number',
  names: phrases(`
    wavelength; peak wavelength; = lambda; wave length; excitation wavelength; emission wavelength
  `),
  generate: draw => draw.number({ minimum: 380, maximum: 780 }),
  examples: ['Laser.wavelength: number', 'light.peak_wavelength: number'],
});
