import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';
import { people } from '../person/tables/owners';

export const location = defineMeaning({
  id: 'location.location',
  title: 'where somebody or something is',
  gives: 'text',
  names: [
    '= location',
    'current location',
    'job location',
    'work location name',
    'user location',
    'city state',
    'city country',
    'based in',
    'residence',
    'place of residence',
    'residence place',
    'event location',
    `${people} > location`,
    'located in',
    '= locations',
    '= whereabouts',
    'location text',
    'headquarters',
    'head office',
    '= hq',
    'pickup location',
    'dropoff location',
    'drop off location',
    'storage place',
  ],
  generate: draw => `${draw.facet(placeFacet).city}, ${draw.facet(placeFacet).region}`,
  examples: [
    'User.location: string',
    'Job.job_location: string',
    'Company.headquarters: string',
    'Photo.location: string',
    'Ride.pickupLocation: string',
  ],
});
