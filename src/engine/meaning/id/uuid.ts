import { defineMeaning } from '../defineMeaning';
import { uuidEdges } from '../edges/technicalEdges';
import { phrases } from '../phrases';
import { drawUuid } from './identifiers';

export const uuid = defineMeaning({
  id: 'id.uuid',
  title: 'a UUID',
  gives: 'text',
  names: phrases(`
    id; uuid; guid; unique id; identifier; unique identifier; = key id; uid; = oid; = sub; = rid; = pk;
    = _id; global id; object identifier; entity key; = owner; public id; entity record key; created by;
    updated by; modified by; deleted by; owned by; approved by; = by; uploaded by; assigned by; = gid;
    idempotency key; foreign key; primary key; correlation key; instance key; resource identifier;
    partition id; ids of; edge|link|connection|relation|graph edge > source;
    edge|link|connection|relation|graph edge > target
  `),
  aliases: ['uuid', 'string.uuid', 'guid', 'datatype.uuid', 'uuid4', 'uuidv4'],
  generate: draw => drawUuid(draw.random),
  edgeCases: uuidEdges,
  examples: [
    'User.id: string',
    'Order.userId: string',
    'Post.author_id: string',
    'Event.uuid: string',
    'row.guid: string',
    'Order.orderId: string',
    'Member.roleId: string',
    'Thread.threadID: string',
    'Post.createdBy: string',
  ],
});
