import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const rotationSpeed = defineMeaning({
  id: 'measure.rotationSpeed',
  title: 'a speed of rotation',
  gives: 'number',
  names: phrases(`
    rotation speed; = rpm; engine speed; fan speed; rotations per minute; revolutions; motor rpm;
    spindle speed; cadence; spin speed; engine rpm
  `),
  aliases: ['unit:rotation'],
  unit: 'rpm',
  generate: draw => draw.number({ minimum: 700, maximum: 6500 }),
  examples: ['Engine.rpm: number', 'fan.fan_speed: number'],
});
