import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const deviceModel = defineMeaning({
  id: 'iot.deviceModel',
  title: 'a model of device',
  gives: 'text',
  names: phrases(`
    device model; sensor model; phone model; hardware model; hardware version; hardware revision;
    board revision; phone type; board; laptop model; camera model; = hardware; hardware; hw version;
    machine model; equipment model; handset; mobile device; user device model; printer model; lens;
    = photo camera; device name model
  `),
  generate: draw =>
    `${draw.random.characters(2, 'ABCDEFGHKLMNPRSTVX')}-${String(draw.random.int(10, 99))}0${draw.random.pick(['', 'A', 'B', 'C', 'S'])}`,
  examples: ['Session.deviceModel: string', 'device.hardware_version: string'],
});
