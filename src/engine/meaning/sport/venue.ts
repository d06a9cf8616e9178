import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const venue = defineMeaning({
  id: 'sport.venue',
  title: 'a venue',
  gives: 'text',
  names: phrases(`
    venue; stadium; stadium name; sport arena name;
    stadium|arena|theater|theatre|museum|gallery|hall|conference center|event space|gym|park > = name;
    ground; home ground; gym; theater; theatre; cinema; gym name; museum name; = stadium; park;
    gallery name; concert hall; park name; cinema name; nightclub; library; monument
  `),
  generate: draw =>
    `${draw.random.pick(draw.locale.cities).name} ${draw.random.pick(['Arena', 'Stadium', 'Hall', 'Park', 'Center', 'Theater', 'Pavilion', 'Forum'])}`,
  examples: ['match.stadium_name: string', 'Stadium.name: string', 'gig.concert_hall: string'],
});
