import { defineMeaning } from '../defineMeaning';
import { fullNameEdges } from '../edges/personEdges';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const displayName = defineMeaning({
  id: 'person.displayName',
  title: 'a name to show for a person',
  gives: 'text',
  names: [`${people} > display name`, `${people} > screen name`, 'user display name', 'public name'],
  aliases: ['internet.displayName'],
  generate: draw => draw.facet(personFacet).fullName,
  edgeCases: fullNameEdges,
  examples: ['User.displayName: string', 'Profile.display_name: string', 'Member.screenName: string'],
});
