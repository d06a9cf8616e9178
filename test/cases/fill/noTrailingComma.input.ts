import type { Address } from './model';

const address: Address = {
  street: '1 Elm St'/*|*/
}
