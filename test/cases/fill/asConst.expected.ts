import type { Shape } from './model';

const shape = { kind: 'square', size: 79 } as const satisfies Shape;
