import type { Address } from './model';

async function load(): Promise<Address> {
  return {/*|*/};
}
