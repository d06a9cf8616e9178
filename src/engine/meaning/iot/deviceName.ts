import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { devices, places } from './tables/names';

export const deviceName = defineMeaning({
  id: 'iot.deviceName',
  title: 'a device',
  gives: 'text',
  names: phrases(`
    device name; sensor name;
    device|sensor|gateway|thermostat|appliance|camera|controller|smart device|meter|actuator|lamp|light|printer|equipment|router|access point|machine device|phone|laptop|tablet|drone > = name;
    device label; device|sensor|camera > label; gateway name; camera name; = device; device; sensor;
    gateway; appliance; device|sensor|camera > title; smart device; device|sensor > display name;
    equipment name; printer name; meter name; = sensor; equipment; = gateway; machine; = appliance;
    = equipment; device title; user device; device description; source device; router name; light name;
    printer; actuator name; = meter; smart home device; drone name; robot name; = thermostat
  `),
  generate: draw =>
    `${draw.random.pick(places)} ${draw.random.pick(devices)} ${String(draw.random.int(1, 60))}`,
  examples: [
    'Device.name: string',
    'Sensor.name: string',
    'reading.device_name: string',
    'Camera.label: string',
  ],
});
