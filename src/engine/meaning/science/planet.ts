import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const planet = defineMeaning({
  id: 'science.planet',
  title: 'a celestial body',
  gives: 'text',
  names: phrases(`
    planet; planet name; celestial body; planet|star|celestial body|moon > = name; = moon;
    astronomical object; star name; galaxy; galaxy name; constellation; = star; home world; homeworld;
    origin planet
  `),
  generate: draw =>
    draw.random.pick([
      'Mercury',
      'Venus',
      'Earth',
      'Mars',
      'Jupiter',
      'Saturn',
      'Uranus',
      'Neptune',
      'Ceres',
      'Titan',
      'Europa',
      'Ganymede',
    ]),
  examples: ['Mission.planet: string', 'orbit.celestial_body: string', 'Planet.name: string'],
});
