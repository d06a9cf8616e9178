import type { Shape } from './model';

declare const isRound: boolean;
const shape: Shape = isRound ? { kind: 'circle'/*|*/ } : { kind: 'square', size: 2 };
