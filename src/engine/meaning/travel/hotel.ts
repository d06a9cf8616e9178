import type { Stream } from '../../random/stream';
import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const hotel = defineMeaning({
  id: 'travel.hotel',
  title: 'a hotel',
  gives: 'text',
  names: [
    'hotel',
    'hotel name',
    'lodging',
    'accommodation',
    'hotel|accommodation|resort|hostel|lodging|motel|guesthouse|inn|bed and breakfast > name',
    'accommodation name',
    'resort',
    'resort name',
    'property name',
    'hostel',
    'hotel|accommodation|resort|rental > title',
  ],
  generate: draw => writeHotel(draw.random),
  examples: [
    'Hotel.name: string',
    'Booking.hotel: string',
    'Trip.accommodation: string',
    'Stay.hotel_name: string',
  ],
});

const STYLES = ['Grand Hotel', 'Hotel', 'Harbor Inn', 'Park Hotel', 'Hotel Villa', 'The'] as const;
const KINDS = ['House', 'Lodge', 'Suites', 'Inn', 'Resort'] as const;

function writeHotel(random: Stream): string {
  const name = random.pick(nameStarts) + random.pick(nameEndings);
  const style = random.pick(STYLES);
  return style === 'The' ? `The ${name} ${random.pick(KINDS)}` : `${style} ${name}`;
}
