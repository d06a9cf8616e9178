import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const alarmState = defineMeaning({
  id: 'iot.alarmState',
  title: 'a state of an alarm',
  gives: 'text',
  names: phrases(`
    alarm state; alarm status; alarm mode; security mode; alarm|alert > state; alert|alarm > status;
    alert status; alert state; alarm|security system > mode; lock state; lock status;
    lock|door|window > state; lock|door > status; door status; valve state; switch state;
    switch|relay|lamp|light|valve > state; thermostat|hvac|fan|device > mode; operation mode;
    operating mode; device mode; hvac mode; fan mode; power mode; fan|thermostat > = fan speed;
    switch|light|relay > status; relay state; motion state
  `),
  generate: draw => draw.random.pick(['active', 'idle', 'acknowledged', 'resolved', 'triggered']),
  examples: ['Alarm.state: string', 'home.alarm_mode: string', 'Alert.status: string'],
});
