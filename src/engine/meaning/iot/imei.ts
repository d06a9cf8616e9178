import { imei as imeiKind } from '../../privacy/kinds/imei';
import { defineMeaning } from '../defineMeaning';

export const imei = defineMeaning({
  id: 'iot.imei',
  title: 'an IMEI',
  gives: 'text',
  names: ['imei', 'imei number', 'device imei'],
  aliases: ['phone.imei'],
  generate: draw => imeiKind.generate(draw.random, {}),
  examples: ['Phone.imei: string', 'device.imei_number: string'],
});
