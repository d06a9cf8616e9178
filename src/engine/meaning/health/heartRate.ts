import { defineMeaning } from '../defineMeaning';

export const heartRate = defineMeaning({
  id: 'health.heartRate',
  title: 'a heart rate',
  gives: 'number',
  names: [
    'hour bpm',
    'heart bpm',
    'hour rate bpm',
    'heart rate',
    'pulse',
    'resting heart rate',
    'pulse rate',
    'vital|vital sign|patient|workout > bpm',
    'heartbeat',
    'average heart rate',
    'maximum heart rate',
    'heart rate bpm',
  ],
  generate: draw => draw.number({ minimum: 54, maximum: 104, shape: 'middle' }),
  examples: ['Vitals.heartRate: number', 'Workout.avg_heart_rate: number', 'Patient.pulse: number'],
});
