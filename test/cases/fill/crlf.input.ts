// crlf
import type { Invoice } from './model';

const invoice: Invoice = {
  number: 'A-1',/*|*/
};
