import { defineMeaning } from '../defineMeaning';
import { temperatureEdges } from '../edges/technicalEdges';
import { phrases } from '../phrases';

export const temperature = defineMeaning({
  id: 'measure.temperature',
  title: 'a temperature',
  gives: 'number',
  names: phrases(`
    temperature; = temp; temp; feels like; dew point; minimum temperature; maximum temperature;
    ambient temperature; water temperature; room temperature; target temperature; current temperature;
    outside temperature; set point; setpoint; thermostat; storage temperature; oven temperature;
    high temperature; low temperature; air temperature; surface temperature; cpu temperature;
    indoor temperature; outdoor temperature; desired temperature; = tmax; = tmin; engine temperature;
    temperature reading; freezing point text; sea temperature; temp min; temp max; soil temperature;
    apparent temperature; wind chill; heat index; = celsius; fridge temperature; temperature celsius;
    room color temperature; coolant temperature
  `),
  aliases: ['unit:temperature'],
  unit: 'celsius',
  generate: draw => draw.number({ minimum: -4, maximum: 34, decimals: 1 }),
  edgeCases: temperatureEdges,
  examples: [
    'Reading.temperature: number',
    'weather.temp: number',
    'Sensor.tempC: number',
    'oven.tempF: number',
    'Weather.feelsLike: number',
  ],
});
