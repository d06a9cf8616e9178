import { defineMeaning } from '../defineMeaning';
import { numericIdEdges } from '../edges/technicalEdges';
import { phrases } from '../phrases';

export const numericId = defineMeaning({
  id: 'id.numericId',
  title: 'a numeric identifier',
  gives: 'number',
  names: phrases(`
    id; uid; identifier; unique identifier; = oid; = pk; = key; = sub; external id; internal id; public id;
    created by; updated by; deleted by; owner id; legacy id; unique id; primary key; foreign key; = uuid;
    = guid; code number; parent; user number; record number; reference; modified by;
    edge|link|connection|relation|graph edge > source; edge|link|connection|relation|graph edge > target
  `),
  aliases: ['int64', 'number.int', 'number.bigInt'],
  generate: draw => draw.number({ minimum: 1000, maximum: 99_999 }),
  edgeCases: numericIdEdges,
  examples: [
    'User.id: number',
    'Order.user_id: number',
    'Post.authorId: bigint',
    'Row.pk: number',
    'Role.roleId: number',
  ],
});
