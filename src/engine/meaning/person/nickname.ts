import { defineMeaning } from '../defineMeaning';
import { givenNameEdges } from '../edges/personEdges';
import { personFacet } from '../facets/person';
import { people } from './tables/owners';

export const nickname = defineMeaning({
  id: 'person.nickname',
  title: 'a nickname',
  gives: 'text',
  names: ['nickname', 'nick name', 'nick', `${people} > alias`, 'gamertag', 'gamer tag'],
  generate: draw =>
    draw.facet(personFacet).first.ascii + draw.random.pick(ENDINGS) + String(draw.random.int(2, 99)),
  edgeCases: givenNameEdges,
  examples: ['User.nickname: string', 'Player.nick: string', 'Member.nick_name: string'],
});

const ENDINGS = [
  'bear',
  'bird',
  'fox',
  'hawk',
  'kite',
  'leaf',
  'lynx',
  'moss',
  'otter',
  'owl',
  'star',
  'wolf',
] as const;
