import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const iconUrl = defineMeaning({
  id: 'media.iconUrl',
  title: 'an address of an icon',
  gives: 'text',
  names: phrases(`
    icon url; favicon; favicon url; = favicon; icon image; icon link; icon uri; badge url; badge image;
    flag url; flag image; flag icon url; app icon; app icon url; symbol url; badge icon url; image icon;
    crest; sprite url; icon src
  `),
  generate: draw => `https://images.example.com/icons/${drawSlug(draw.random)}-${draw.random.digits(3)}.svg`,
  examples: ['App.iconUrl: string', 'country.flag_url: string', 'Site.favicon: string'],
});
