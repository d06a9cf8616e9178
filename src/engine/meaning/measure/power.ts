import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const power = defineMeaning({
  id: 'measure.power',
  title: 'a power',
  gives: 'number',
  names: phrases(`
    power; wattage; power consumption; engine power; power output; power usage; horsepower; = engine hp;
    motor power; peak power; rated power; = watt; power draw; max power; current power; charging power;
    solar power; grid power; pv power
  `),
  aliases: ['unit:power'],
  unit: 'w',
  generate: draw => draw.number({ minimum: 5, maximum: 2400 }),
  examples: ['Lamp.powerW: number', 'motor.power: number', 'Engine.powerKw: number'],
});
