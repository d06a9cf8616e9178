import type { Shape } from './model';

const shape = { kind: 'square'/*|*/ } as const satisfies Shape;
