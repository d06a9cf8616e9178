import type { Address } from './model';

const address = {/*|*/} satisfies Address;
