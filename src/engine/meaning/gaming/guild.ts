import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize, pluralOf } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const guild = defineMeaning({
  id: 'gaming.guild',
  title: 'a guild',
  gives: 'text',
  names: phrases(`
    guild; guild name; clan; clan name; faction; alliance; guild|clan|faction|alliance > = name; = kingdom;
    kingdom; alliance name; faction name; game squad name
  `),
  generate: draw =>
    `The ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(pluralOf(draw.random.pick(slugNouns)))}`,
  examples: ['Player.guild: string', 'clan.clan_name: string', 'Guild.name: string'],
});
