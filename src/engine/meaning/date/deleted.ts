import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const deleted = defineMeaning({
  id: 'date.deleted',
  title: 'when it was deleted',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    deleted at; deleted on; deleted time; deleted timestamp; = deleted; date deleted; deleted date time;
    deletion date; deleted date; delete time; delete date; removed at; removed on; = removed; archived at;
    archived on; = archived; archive date; archived date; destroyed at; purged at; trashed at; discarded at;
    tombstoned at; erased at; anonymized at; closed account at; deprecated at; sunset at; discontinued at
  `),
  generate: draw => draw.facet(timelineFacet).at('deleted'),
  examples: ['User.deletedAt: Date', 'Post.deleted_at: string', 'Project.archivedAt: string'],
});
