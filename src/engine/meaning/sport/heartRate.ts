import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const heartRate = defineMeaning({
  id: 'sport.heartRate',
  title: 'a heart rate',
  gives: 'number',
  names: phrases(`
    workout|activity|run|training > heart rate; average heart rate; maximum heart rate; target heart rate;
    resting heart rate; peak heart rate
  `),
  generate: draw => draw.number({ minimum: 52, maximum: 178 }),
  examples: ['Workout.heartRate: number', 'run.average_heart_rate: number'],
});
