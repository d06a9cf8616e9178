import { defineMeaning } from '../defineMeaning';

export const station = defineMeaning({
  id: 'travel.station',
  title: 'a station',
  gives: 'text',
  names: [
    'station',
    'station name',
    'train station',
    'bus stop',
    'stop name',
    'station|train station|bus stop|stop|transit stop > name',
    'origin station',
    'destination station',
    'departure station',
    'arrival station',
    'departure stop',
    'route|line|trip|bus|tram > stop',
    'from station',
    'to station',
    'subway station',
    'metro station',
    'railway station',
    'bus station',
  ],
  generate: draw =>
    `${draw.random.pick(draw.locale.cities).name} ${draw.random.pick(draw.locale.language === 'en' ? KINDS : draw.locale.streets)}`,
  examples: [
    'Station.name: string',
    'Ticket.departureStation: string',
    'Stop.name: string',
    'Route.bus_stop: string',
  ],
});

const KINDS = [
  'Central',
  'North',
  'South',
  'East',
  'West',
  'Airport',
  'Old Town',
  'Harbor',
  'University',
  'Market',
] as const;
