import type { Address } from './model';

function ship(to: Address = {/*|*/}) {
  return to;
}
