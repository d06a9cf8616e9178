import type { Shape } from './model';

const shape: Shape = { size: 4, kind: 'square' };
