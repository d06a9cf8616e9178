import type { Shape } from './model';

declare const isRound: boolean;
const shape: Shape = isRound ? { kind: 'circle', radius: 12857 } : { kind: 'square', size: 2 };
