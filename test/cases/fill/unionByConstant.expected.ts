import type { Shape } from './model';

const KIND = 'circle';
const shape: Shape = { kind: KIND, radius: 12857 };
