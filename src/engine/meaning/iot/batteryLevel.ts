import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const batteryLevel = defineMeaning({
  id: 'iot.batteryLevel',
  title: 'a battery level',
  gives: 'number',
  names: phrases(`
    battery level; battery; battery percent; charge level; = soc; charge state; battery status percent;
    battery life percent; device|sensor|phone|drone|lock > battery; battery health; battery charge; = bat;
    charge battery state; battery remaining; ink level; toner level; battery state; water tank level;
    signal percent
  `),
  unit: 'percent',
  generate: draw => draw.number({ minimum: 8, maximum: 100 }),
  examples: ['Device.batteryLevel: number', 'sensor.battery_pct: number', 'Drone.battery: number'],
});
