import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const quantityKind = defineMeaning({
  id: 'iot.quantityKind',
  title: 'what is measured',
  gives: 'text',
  names: phrases(`
    measurement type; reading type; measured quantity; reading|measurement|telemetry|observation > = type;
    reading|measurement > metric; observed property; telemetry type; measurement|reading > = kind;
    measurement name; sensor parameter name; quantity kind; observation type;
    reading|measurement|vital > = name; vital type; sensor channel; telemetry key
  `),
  generate: draw =>
    draw.random.pick(['temperature', 'humidity', 'pressure', 'co2', 'motion', 'light', 'power', 'noise']),
  examples: ['Reading.type: string', 'log.measurement_type: string'],
});
