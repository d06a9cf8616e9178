import { defineMeaning } from '../defineMeaning';
import { drawHex } from '../id/identifiers';
import { phrases } from '../phrases';

export const deviceId = defineMeaning({
  id: 'iot.deviceId',
  title: 'a device id',
  gives: 'text',
  names: phrases(`
    device id; sensor id; device identifier; gateway id; device|sensor > = id; sensor node id; device uid;
    device unit id; station id; hardware id; device token id; equipment id; machine id; terminal id;
    device key; meter id; device installation id; thing id; tracker id; = udid; beacon id; camera id
  `),
  generate: draw => `dev-${drawHex(draw.random, 10)}`,
  examples: ['Reading.deviceId: string', 'log.sensor_id: string', 'Sensor.id: string'],
});
