import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const quest = defineMeaning({
  id: 'gaming.quest',
  title: 'a quest',
  gives: 'text',
  names: phrases(`
    quest; quest name; mission name; quest|mission > title; quest|mission > = name; quest title;
    mission title; current quest; active quest; side quest; mission; campaign mission
  `),
  generate: draw =>
    `${draw.random.pick(['The Lost', 'Secrets of the', 'Return to the', 'Siege of the', 'The Last', 'Beyond the'])} ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(draw.random.pick(slugNouns))}`,
  examples: ['Player.currentQuest: string', 'Quest.title: string'],
});
