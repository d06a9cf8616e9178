import { Status as S, type Invoice } from './model';

const open = S.Open;
const invoice: Pick<Invoice, 'number' | 'status'> = { number: 'A-1', status: S.Paid };
