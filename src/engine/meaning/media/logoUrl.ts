import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const logoUrl = defineMeaning({
  id: 'media.logoUrl',
  title: 'an address of a logo',
  gives: 'text',
  names: phrases(`
    logo; logo url; icon url; brand logo; company logo; logo image; favicon; favicon url; logo uri;
    = favicon; icon image; logo path; icon link; icon uri; badge url; badge image; flag url; flag image;
    logo link; logo src; logo img; flag icon url; team logo; app icon; app icon url; small logo; symbol url;
    badge icon url; image icon; crest; sprite url; icon src
  `),
  generate: draw => `https://images.example.com/logos/${drawSlug(draw.random)}-${draw.random.digits(3)}.svg`,
  examples: ['Company.logoUrl: string', 'brand.logo: string', 'App.iconUrl: string'],
});
