import type { Address } from './model';

const addre/*|*/ss: Address = { city: 'Chicago' };
