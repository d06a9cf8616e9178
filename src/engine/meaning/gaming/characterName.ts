import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const characterName = defineMeaning({
  id: 'gaming.characterName',
  title: 'a name of a character',
  gives: 'text',
  names: phrases(`
    character name;
    character|hero|npc|monster|boss|villain|superhero|avatar|enemy|champion|pokemon > = name; hero name;
    villain name; monster name; npc name; avatar name; gamertag character; boss name; creature name; = hero;
    hero; = villain; = boss; creature; monster; = character; superhero; = game champion; champion name
  `),
  generate: draw =>
    draw.random.pick(['Ka', 'Tho', 'El', 'Mira', 'Zan', 'Or', 'Vey', 'Dra', 'Ly', 'Bren']) +
    draw.random.pick(['rin', 'dal', 'wyn', 'thas', 'lor', 'gar', 'nis', 'vek', 'mir', 'dor']) +
    draw.random.pick([
      '',
      ' the Bold',
      ' Stormborn',
      ' of the Vale',
      ' Ironhand',
      ' Swiftfoot',
      ' the Grey',
      ' Nightfall',
    ]),
  examples: ['Character.name: string', 'game.hero_name: string', 'Npc.name: string'],
});
