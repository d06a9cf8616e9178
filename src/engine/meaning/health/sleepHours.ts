import { defineMeaning } from '../defineMeaning';

export const sleepHours = defineMeaning({
  id: 'health.sleepHours',
  title: 'how long somebody slept',
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'sleep hour',
    'hour slept',
    'sleep duration',
    'hour of sleep',
    'sleep time',
    'time asleep',
    'sleep|sleep log > duration',
    'sleep length',
  ],
  unit: 'h',
  generate: draw => draw.number({ minimum: 4.5, maximum: 9.5, decimals: 1, shape: 'middle' }),
  examples: ['Day.sleepHours: number', 'Log.sleep_duration: number', 'Health.hoursOfSleep: number'],
});
