import { vin } from '../../privacy/kinds/vin';
import { defineFacet } from '../facet';
import { chosen } from './chosen';
import { makes, plateTemplates } from './tables/vehicleTables';

/** A car whose make, model, body and year agree. */
export interface Vehicle {
  readonly make: string;
  readonly model: string;
  /** Not after the year of now. */
  readonly year: number;
  readonly bodyType: string;
  readonly fuel: string;
  readonly transmission: string;
  readonly drivetrain: string;
  readonly color: string;
  /** Of a form that belongs to no vehicle. */
  readonly vin: string;
  /** As plates of the home country look. */
  readonly plate: string;
  /** In kilometres; grows with age. */
  readonly mileage: number;
  readonly doors: number;
  readonly seats: number;
}

const COLORS = ['white', 'black', 'gray', 'silver', 'blue', 'red', 'green', 'beige', 'orange', 'brown'];
const DRIVETRAINS = ['FWD', 'FWD', 'AWD', 'RWD'];

/** One car. */
export const vehicleFacet = defineFacet<Vehicle>({
  id: 'vehicle',
  kind: 'object',
  draw(context) {
    const { random, home, now } = context;
    const entry = pickMake(context.choices('vehicle.make'), random.real());
    const car = random.pick(entry.models);
    const age = Math.floor(random.real() * random.real() * 14);
    const fuel = chosen(context, 'vehicle.fuel', random.pick(car.fuels), random.real());
    const usualGear = random.chance(0.65) ? 'automatic' : 'manual';
    return {
      make: entry.spelling,
      model: car.name,
      year: new Date(now).getUTCFullYear() - age,
      bodyType: chosen(context, 'vehicle.bodyType', car.body, random.real()),
      fuel,
      transmission: chosen(
        context,
        'vehicle.transmission',
        fuel === 'electric' ? 'automatic' : usualGear,
        random.real(),
      ),
      drivetrain: chosen(context, 'vehicle.drivetrain', random.pick(DRIVETRAINS), random.real()),
      color: chosen(context, 'color.name', random.pick(COLORS), random.real()),
      vin: vin.generate(random, { country: home.code }),
      plate: random.fill(plateTemplates[home.code] ?? '^^^ ####'),
      mileage: 200 + Math.floor((age + random.real()) * (6000 + random.real() * 14_000)),
      doors: car.body === 'coupe' || car.body === 'convertible' ? 2 : car.body === 'sedan' ? 4 : 5,
      seats: car.body === 'coupe' ? 4 : car.body === 'van' ? 7 : 5,
    };
  },
});

const everyMake = makes.map(make => ({ ...make, spelling: make.name }));

function pickMake(choices: readonly string[] | undefined, turn: number) {
  const allowed = choices?.flatMap(spelling => {
    const make = makes.find(each => each.name.toLowerCase() === spelling.toLowerCase());
    return make === undefined ? [] : [{ ...make, spelling }];
  });
  const list = allowed?.length ? allowed : everyMake;
  return list[Math.floor(turn * list.length)] as (typeof list)[number];
}
