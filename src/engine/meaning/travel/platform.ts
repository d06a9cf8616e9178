import { defineMeaning } from '../defineMeaning';

export const platform = defineMeaning({
  id: 'travel.platform',
  title: 'a platform',
  gives: 'text',
  names: [
    'platform number',
    '= track',
    'train|departure|train stop|station stop|train departure|stop > platform',
    'track number',
    'departure platform',
    'arrival platform',
    'train|stop > track',
    'platform no',
  ],
  generate: draw => String(draw.random.int(1, 16)),
  examples: ['Train.platform: string', 'Departure.platform_number: string', 'Stop.track: string'],
});
