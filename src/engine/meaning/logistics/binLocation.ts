import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const binLocation = defineMeaning({
  id: 'logistics.binLocation',
  title: 'a place in a warehouse',
  gives: 'text',
  names: phrases(`
    bin location; shelf location; storage bin; shelf; = bin; = shelf; rack; bin code; aisle; rack location;
    = rack; storage unit; shelf code; aisle number; location code; bin; slot code; = bin location code;
    storage location code; shelf number; = aisle; picking location; parking spot; = bay; bay; = berth;
    berth; locker; = locker; dock; = dock; zone code; pallet position; storage code; dock door; call number;
    parking space; shelf mark; loading dock; pitch number; locker code; stall
  `),
  generate: draw =>
    `${draw.random.characters(1, 'ABCDEFGH')}-${String(draw.random.int(1, 40)).padStart(2, '0')}-${String(draw.random.int(1, 9)).padStart(2, '0')}`,
  examples: ['Stock.binLocation: string', 'item.shelf_code: string', 'Inventory.aisle: string'],
});
