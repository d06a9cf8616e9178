import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const deviceType = defineMeaning({
  id: 'iot.deviceType',
  title: 'a type of device',
  gives: 'text',
  names: phrases(`
    device type; sensor type;
    device|sensor|appliance|equipment|meter|actuator|gateway|smart device > = type; device category;
    device|appliance > category; device class; sensor|device > = kind; appliance type; hardware type;
    equipment category; sensor kind; asset|equipment > = type; asset class; device machine type; meter type;
    device kind; client type; asset|equipment > category; equipment class; device|equipment > = class;
    user device type; session|login|visit > device type
  `),
  generate: draw =>
    draw.random.pick([
      'thermostat',
      'camera',
      'motion sensor',
      'light',
      'lock',
      'smart plug',
      'gateway',
      'door sensor',
      'leak sensor',
    ]),
  examples: ['Device.type: string', 'reading.sensor_type: string', 'Session.deviceType: string'],
});
