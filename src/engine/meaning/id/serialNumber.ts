import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { CAPITALS } from './identifiers';

export const serialNumber = defineMeaning({
  id: 'id.serialNumber',
  title: 'a serial number',
  gives: 'text',
  names: phrases(`
    serial number; = serial; serial no; serial; = sn; device serial; manufacturer serial number;
    unit serial
  `),
  generate: draw => `SN${draw.random.digits(4)}${draw.random.characters(6, CAPITALS)}`,
  examples: ['Device.serialNumber: string', 'asset.serial_no: string', 'Machine.serial: string'],
});
