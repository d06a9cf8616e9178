import type { Shape } from './model';

const shape: Shape = { kind: 'rectangle'/*|*/ };
