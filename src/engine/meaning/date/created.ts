import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const created = defineMeaning({
  id: 'date.created',
  title: 'when it was created',
  gives: 'instant',
  names: phrases(`
    created at; created on; created time; created timestamp; = created; date created; created date time;
    created date; create time; create date; creation date; creation time; creation timestamp; inserted at;
    insert date; added at; added on; added date; date added; generated at; initialized at; drafted at;
    built at; instantiated at; first seen at; first seen; installed at; uploaded at; uploaded on;
    upload date; upload time; recorded at; captured at; logged at; detected at; reported at; raised at;
    triggered at; queued at; enqueued at; received timestamp; ingested at; collected at; invited at;
    reserved at; claimed at; taken at; made at
  `),
  aliases: ['date.past', 'timestamptz'],
  generate: draw => draw.facet(timelineFacet).at('created'),
  examples: [
    'User.createdAt: Date',
    'Post.created_at: string',
    'Account.dateCreated: string',
    'Item.created: number',
    'Post.creationDate: Date',
    'Row.inserted_at: string',
  ],
});
