import { defineFacet } from '../facet';
import { airlines, type Airline } from '../travel/tables/airlines';
import { airports, type Airport } from '../travel/tables/airports';

/** A flight of one airline between two airports. */
export interface Flight {
  readonly airline: Airline;
  /** `NV482` */
  readonly number: string;
  readonly from: Airport;
  readonly to: Airport;
}

/** A flight whose number begins with the airline's code and that ends elsewhere than it starts. */
export const flightFacet = defineFacet<Flight>({
  id: 'flight',
  kind: 'object',
  draw: ({ random }) => {
    const airline = random.pick(airlines);
    const from = random.int(0, airports.length - 1);
    const step = random.int(1, airports.length - 1);
    return {
      airline,
      number: `${airline.code}${String(random.int(100, 4999))}`,
      from: airports[from] as Airport,
      to: airports[(from + step) % airports.length] as Airport,
    };
  },
});
