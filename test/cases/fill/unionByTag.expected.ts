import type { Shape } from './model';

const shape: Shape = { kind: 'rectangle', width: 195, height: 180 };
