import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const icon = defineMeaning({
  id: 'software.icon',
  title: 'an icon',
  gives: 'text',
  names: phrases(`
    icon; icon name; = glyph name; icon class; material icon; symbol icon; icon key; left icon; right icon;
    menu icon; icon type; icon id; weather icon; category icon; badge icon; = ico; icon code; prefix icon;
    suffix icon
  `),
  generate: draw =>
    draw.random.pick([
      'home',
      'search',
      'settings',
      'user',
      'star',
      'heart',
      'bell',
      'calendar',
      'mail',
      'trash',
      'edit',
      'check',
      'download',
      'lock',
      'map-pin',
      'camera',
    ]),
  examples: ['Button.icon: string', 'menu.icon_name: string'],
});
