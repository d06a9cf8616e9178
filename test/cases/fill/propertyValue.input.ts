import type { Address } from './model';

interface Shop {
  name: string;
  location: { address: Address };
}

const shop: Shop = { name: 'Corner', location: { address: {/*|*/} } };
