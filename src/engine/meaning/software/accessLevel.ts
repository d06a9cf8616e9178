import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const accessLevel = defineMeaning({
  id: 'software.accessLevel',
  title: 'an access level',
  gives: 'text',
  names: phrases(`
    access level; access; permission level; security level; clearance; clearance level; visibility; privacy;
    privacy level; visibility level; access type; sharing; = acl; privacy setting; classification level;
    repository|post|project|album|event|group|channel|playlist|video > privacy; access mode; access control;
    sharing mode; visibility status; = audience; audience; security classification; data classification;
    confidentiality; share mode; scope level; privacy mode; visibility type; profile visibility
  `),
  generate: draw => draw.random.pick(['public', 'private', 'internal', 'restricted', 'unlisted']),
  examples: ['Document.visibility: string', 'repo.access_level: string', 'Album.privacy: string'],
});
