import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const horsepower = defineMeaning({
  id: 'vehicle.horsepower',
  title: 'an engine power',
  gives: 'number',
  names: phrases(`
    horsepower; = hp;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > power;
    engine horsepower; = bhp; = ps; brake horsepower;
    vehicle|car|truck|van|automobile|bike|motorcycle|auto|rental car|taxi|fleet vehicle|used car|bus|cab > engine power;
    engine|motor > = hp
  `),
  generate: draw => draw.number({ minimum: 65, maximum: 340 }),
  examples: ['Car.horsepower: number', 'engine.hp: number'],
});
