import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const mapUrl = defineMeaning({
  id: 'location.mapUrl',
  title: 'a link to a map',
  gives: 'text',
  names: ['map url', 'map link', 'google map url', 'directions url', 'map image url', 'static map url'],
  generate: draw =>
    `https://maps.example.com/?q=${String(draw.facet(placeFacet).latitude)},${String(draw.facet(placeFacet).longitude)}`,
  examples: ['Venue.mapUrl: string', 'Store.map_link: string'],
});
