import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const muscleGroup = defineMeaning({
  id: 'sport.muscleGroup',
  title: 'a group of muscles',
  gives: 'text',
  names: phrases(`
    muscle group; target muscle; muscle; primary muscle; body part; exercise > muscle; target area;
    = muscles; injured area; secondary muscle; body region; exercise > target
  `),
  generate: draw =>
    draw.random.pick(['chest', 'back', 'legs', 'shoulders', 'arms', 'core', 'glutes', 'calves']),
  examples: ['Exercise.muscleGroup: string', 'drill.target_muscle: string'],
});
