import type { Address } from './model';

interface Shop {
  name: string;
  location: { address: Address };
}

const shop: Shop = { name: 'Corner', location: { address: {
  street: '6 Chestnut Lane',
  city: 'Madison',
  postalCode: '53749',
  country: 'United States',
} } };
