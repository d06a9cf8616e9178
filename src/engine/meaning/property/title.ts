import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const title = defineMeaning({
  id: 'property.title',
  title: 'a title of a listing',
  gives: 'text',
  names: phrases(`
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > title;
    property title;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > headline;
    property|house|home|apartment|flat|real estate|rental|building|unit|condo|accommodation|villa|real estate listing|property listing > = name;
    property name; building name; residence name; listing title; listing > title; complex name; tower name;
    = building; building; accommodation name; = estate property name; apartment name; estate name; ad title;
    building label; villa name; rental listing title
  `),
  generate: draw =>
    `${draw.random.pick(['Bright', 'Quiet', 'Spacious', 'Modern', 'Cozy', 'Renovated', 'Charming', 'Sunny'])} ${draw.random.pick(['apartment', 'house', 'loft', 'studio', 'townhouse', 'flat', 'cottage', 'duplex'])} ${draw.random.pick(['near the park', 'with balcony', 'by the river', 'with garden', 'in the old town', 'with a view', 'close to the station', 'on a calm street'])}, ${draw.random.pick(draw.locale.cities).name}`,
  examples: ['Property.title: string', 'ad.listing_title: string'],
});
