import { defineMeaning } from '../defineMeaning';

export const bodyPart = defineMeaning({
  id: 'health.bodyPart',
  title: 'a part of the body',
  gives: 'text',
  names: [
    'body part',
    'body site',
    'anatomical site',
    'affected area',
    'muscle group',
    'body region',
    'target muscle',
    'injury location',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Injury.bodyPart: string', 'XRay.body_site: string', 'Exercise.muscle_group: string'],
});

const VALUES = [
  'left ankle',
  'right ankle',
  'left arm',
  'right arm',
  'back',
  'chest',
  'left elbow',
  'left foot',
  'right hand',
  'head',
  'hip',
  'left knee',
  'right knee',
  'neck',
  'left shoulder',
  'right shoulder',
  'stomach',
  'left wrist',
  'right wrist',
  'forehead',
] as const;
