import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const containerType = defineMeaning({
  id: 'logistics.containerType',
  title: 'a type of container',
  gives: 'text',
  names: phrases(`
    container type; container size; equipment type; container|shipping container > = type; package type;
    packaging type; packaging; package|parcel|box > = type; parcel type; packing; shipment packaging;
    box type; pallet type; package format; box size
  `),
  generate: draw =>
    draw.random.pick(['20ft', '40ft', '40ft HC', 'reefer', 'pallet', 'carton', 'crate', 'envelope']),
  examples: ['Container.type: string', 'shipment.package_type: string'],
});
