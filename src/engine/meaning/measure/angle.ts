import { defineMeaning } from '../defineMeaning';
import { angleEdges } from '../edges/placeEdges';
import { phrases } from '../phrases';

export const angle = defineMeaning({
  id: 'measure.angle',
  title: 'an angle',
  gives: 'number',
  names: phrases(`
    angle; rotation; heading; bearing; = azimuth; azimuth; tilt; pitch; yaw; roll; wind direction;
    = orientation; orientation; inclination; course over ground; compass heading; rotate; hue; = deg;
    direction; slope; = theta; phase angle; wind degree; elevation angle; steering angle; view field; = fov;
    fov; twist; compass; start angle; end angle; aspect angle
  `),
  aliases: ['unit:angle'],
  unit: 'degree',
  generate: draw => draw.number({ minimum: 0, maximum: 359 }),
  edgeCases: angleEdges,
  examples: [
    'Camera.pitch: number',
    'shape.rotationDeg: number',
    'Camera.tilt: number',
    'Wind.direction: number',
  ],
});
