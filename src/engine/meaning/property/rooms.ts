import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const rooms = defineMeaning({
  id: 'property.rooms',
  title: 'a number of rooms',
  gives: 'number',
  names: phrases(`
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > room;
    rooms count; room count; total room;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > rooms count;
    hotel > room; units count; unit count; total unit;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > room count
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 8 }),
  examples: ['House.rooms: number', 'flat.room_count: number'],
});
