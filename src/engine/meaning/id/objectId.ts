import { defineMeaning } from '../defineMeaning';
import { drawHex } from './identifiers';

export const objectId = defineMeaning({
  id: 'id.objectId',
  title: 'a MongoDB object id',
  gives: 'text',
  names: ['object id', 'mongo id', '= _id', 'document id', 'objectid', 'mongodb id'],
  aliases: ['objectid', 'database.mongodbObjectId', 'mongodb'],
  generate: draw =>
    Math.floor(draw.now / 1000 - draw.random.real() * 40_000_000).toString(16) + drawHex(draw.random, 16),
  examples: ['Doc.objectId: string', 'doc.mongo_id: string'],
});
