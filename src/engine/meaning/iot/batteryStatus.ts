import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const batteryStatus = defineMeaning({
  id: 'iot.batteryStatus',
  title: 'a state of a battery',
  gives: 'text',
  names: phrases(`
    battery status; charging state; battery state; charge state; power status; charging status;
    power supply state
  `),
  generate: draw => draw.random.pick(['charging', 'discharging', 'full', 'not_charging']),
  examples: ['Device.batteryStatus: string', 'phone.charging_state: string'],
});
