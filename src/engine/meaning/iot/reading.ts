import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const reading = defineMeaning({
  id: 'iot.reading',
  title: 'a reading',
  gives: 'number',
  names: phrases(`
    reading; sensor reading; sensor value; reading meter value;
    reading|measurement|telemetry|sample|observation|sensor data > value; measurement value;
    telemetry value; sensor data; last reading; reading value; current reading; = telemetry; raw reading;
    analog value; measurement result; previous reading; = sensor; flow rate; flow; = reading ph level;
    calibration offset
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 100, decimals: 2 }),
  examples: ['Sensor.lastReading: number', 'Measurement.value: number', 'telemetry.sensor_value: number'],
});
