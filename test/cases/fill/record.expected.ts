import type { Address } from './model';

const byName: Record<string, Address> = { home: {
  city: 'Chicago',
  street: '44 Maple Court',
  postalCode: '60624',
  country: 'United States',
} };
