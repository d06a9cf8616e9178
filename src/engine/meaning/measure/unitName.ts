import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { unitNames } from './tables/unitNames';

export const unitName = defineMeaning({
  id: 'measure.unitName',
  title: 'a unit of measurement',
  gives: 'text',
  names: phrases(`
    unit; unit name; measurement unit; = units; unit symbol; weight unit; distance unit; size unit;
    length unit; dimension unit; temperature unit; unit label; volume unit; mass unit; dosage unit;
    display unit; value unit; ingredient|nutrient > unit; metric unit; quantity unit name; unit type;
    unit text; unit abbreviation; speed unit; height unit; preferred unit; area unit; reading unit;
    time unit; duration unit; data unit; unit system; measurement system; uom symbol
  `),
  aliases: ['science.unit'],
  generate: draw => draw.random.pick(unitNames),
  examples: ['Reading.unit: string', 'product.weight_unit: string', 'Metric.unitName: string'],
});
