import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const type = defineMeaning({
  id: 'property.type',
  title: 'a type of property',
  gives: 'text',
  names: phrases(`
    property type;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > = type;
    house type; home type; dwelling type; real estate type; building type; listing|property > property type;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > category;
    housing type; residence type;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > = kind;
    accommodation type; apartment type; property category; place type; = housing; home ownership type
  `),
  generate: draw =>
    draw.random.pick(['apartment', 'house', 'condo', 'townhouse', 'studio', 'villa', 'loft', 'duplex']),
  examples: ['Property.type: string', 'listing.property_type: string', 'House.buildingType: string'],
});
