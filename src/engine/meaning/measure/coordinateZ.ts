import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const coordinateZ = defineMeaning({
  id: 'measure.coordinateZ',
  title: 'a coordinate in space',
  gives: 'number',
  names: phrases(`
    = z; z coordinate; z position; = dz; position z; = vx; = vy; = vz; x velocity; y velocity;
    acceleration x; acceleration y; acceleration z; velocity x; velocity y; gyro x; gyro y; gyro z; = qx;
    rotation x; rotation y; rotation z; accel x; accel y; accel z; axis; center z; offset z; magnetometer x
  `),
  generate: draw => draw.number({ minimum: -100, maximum: 100, decimals: 2 }),
  examples: ['Vector.z: number', 'imu.accel_x: number'],
});
