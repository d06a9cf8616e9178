import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const habitat = defineMeaning({
  id: 'nature.habitat',
  title: 'a habitat',
  gives: 'text',
  names: phrases(`
    habitat; habitat type; biome; ecosystem; terrain; terrain type; vegetation; land cover; land use;
    = species environment; surface type; soil habitat; landscape; terrain|trail > = type; landscape type;
    trail type
  `),
  generate: draw =>
    draw.random.pick([
      'forest',
      'wetland',
      'grassland',
      'river',
      'coast',
      'mountain',
      'desert',
      'tundra',
      'heath',
      'reef',
    ]),
  examples: ['Species.habitat: string', 'site.habitat_type: string'],
});
