import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives } from '../text/tables/words';

export const achievement = defineMeaning({
  id: 'gaming.achievement',
  title: 'an achievement',
  gives: 'text',
  names: phrases(`
    achievement; achievement name; badge name; achievement|badge|trophy|award|medal|quest reward > = name;
    achievement|badge|trophy|award > title; trophy; = badge; badge; achievement title; award; award name;
    = honor; honor; accolade; award title; medal; = medal; honours; prize name; badge title; trophy name
  `),
  generate: draw =>
    `${capitalize(draw.random.pick(slugAdjectives))} ${draw.random.pick(['Explorer', 'Champion', 'Collector', 'Survivor', 'Builder', 'Scout', 'Strategist', 'Veteran', 'Pioneer', 'Guardian'])}`,
  examples: ['Player.achievement: string', 'Badge.name: string', 'user.badge_name: string'],
});
