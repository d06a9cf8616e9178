import { fiHetu } from '../../privacy/kinds/fiHetu';
import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';

export const hetu = defineMeaning({
  id: 'government.hetu',
  title: 'a Finnish personal identity code',
  gives: 'text',
  names: ['hetu', 'henkilotunnus', 'henkilötunnus', 'finnish personal identity code'],
  aliases: ['fi-hetu'],
  generate: draw => fiHetu.generate(draw.random, personHints(draw)),
  examples: ['Henkilo.hetu: string', 'Person.henkilotunnus: string'],
});
