import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const venue = defineMeaning({
  id: 'sport.venue',
  title: 'a venue',
  gives: 'text',
  names: phrases(`
    venue; venue name; stadium; stadium name; arena name of sport;
    venue|stadium|arena|theater|theatre|museum|gallery|hall|conference center|event space|gym|park > = name;
    event|concert|conference|match|game|show|meetup|fixture|festival|wedding|workshop > venue; event venue;
    event|concert|conference|match|meetup|fixture|festival|party|workshop|wedding > location;
    event location; event place; ground; home ground; gym; theater; theatre; museum; cinema; gym name;
    museum name; = venue; = stadium; meeting place; park; event|match|meetup > place; gallery name;
    concert hall; park name; cinema name; nightclub; attraction; attraction name; landmark; landmark name;
    point of interest; attraction|landmark|point of interest|poi|monument > = name; library; monument
  `),
  generate: draw =>
    `${draw.random.pick(draw.locale.cities).name} ${draw.random.pick(['Arena', 'Stadium', 'Hall', 'Park', 'Center', 'Theater', 'Pavilion', 'Forum'])}`,
  examples: [
    'Event.venue: string',
    'match.stadium_name: string',
    'Venue.name: string',
    'Concert.location: string',
  ],
});
