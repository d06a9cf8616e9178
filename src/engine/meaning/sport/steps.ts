import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const steps = defineMeaning({
  id: 'sport.steps',
  title: 'a number of steps',
  gives: 'number',
  names: phrases(`
    daily step; steps taken; step goal; step count;
    activity|day|fitness|health|daily activity|health data > step; total step; steps count; step target
  `),
  generate: draw => draw.number({ minimum: 1200, maximum: 18000 }),
  examples: ['Fitness.steps: number', 'day.step_count: number', 'Activity.dailySteps: number'],
});
