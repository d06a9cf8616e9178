import type { Address } from './model';

const byName: Record<string, Address> = { home: { city: 'Chicago'/*|*/ } };
