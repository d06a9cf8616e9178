import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { places } from './tables/names';

export const roomName = defineMeaning({
  id: 'iot.roomName',
  title: 'a room',
  gives: 'text',
  names: phrases(`
    room name; room; device|sensor|thermostat|lamp|light|reading > room; device|sensor > location;
    device|sensor > zone; zone name; device location; sensor location; conference room;
    installation location; device|sensor > = area; mounting location;
    meeting|event|appointment|lesson|course section|class > room; classroom; = room; lecture hall; = hall;
    hall; room label; rooms name; operating room; building area; exam room; venue room; home zone;
    floor plan room
  `),
  generate: draw => `${draw.random.pick(places)} ${String(draw.random.int(1, 40))}`,
  examples: ['Device.room: string', 'Sensor.location: string', 'Room.roomName: string'],
});
