import { defineMeaning } from '../defineMeaning';

export const stepCount = defineMeaning({
  id: 'health.stepCount',
  title: 'steps taken',
  gives: 'number',
  names: [
    'step count',
    'daily step',
    'step goal',
    'activity|fitness|workout|walk|daily activity|health data|pedometer > step',
    'total step count',
    'step taken',
    'step walked',
  ],
  generate: draw => draw.number({ minimum: 900, maximum: 16_000, shape: 'middle' }),
  examples: ['Activity.steps: number', 'Day.step_count: number', 'User.dailySteps: number'],
});
