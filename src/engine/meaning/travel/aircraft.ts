import { defineMeaning } from '../defineMeaning';

export const aircraft = defineMeaning({
  id: 'travel.aircraft',
  title: 'a type of aircraft',
  gives: 'text',
  names: [
    'aircraft',
    'aircraft type',
    'plane',
    'airplane',
    'aircraft|plane|airplane > name',
    'aircraft|plane|airplane > model',
    'aircraft model',
    'plane type',
    'equipment type',
  ],
  aliases: ['airline.airplane', 'airline.aircraftType'],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Flight.aircraft: string',
    'Aircraft.model: string',
    'Plane.name: string',
    'Flight.aircraft_type: string',
  ],
});

const VALUES = [
  'Airbus A220-300',
  'Airbus A319',
  'Airbus A320neo',
  'Airbus A321neo',
  'Airbus A330-300',
  'Airbus A350-900',
  'ATR 72-600',
  'Boeing 737-800',
  'Boeing 737 MAX 8',
  'Boeing 767-300ER',
  'Boeing 777-300ER',
  'Boeing 787-9',
  'Bombardier CRJ900',
  'De Havilland Dash 8-400',
  'Embraer E175',
  'Embraer E195-E2',
] as const;
