import type { Address } from './model';

declare function invite(firstName: string, email: string, address: Address): void;

invite('Greta'/*|*/);
