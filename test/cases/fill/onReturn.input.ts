import type { Address } from './model';

function load(): Address {
  retu/*|*/rn { city: 'Chicago' };
}
