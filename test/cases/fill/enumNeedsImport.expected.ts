import { type Invoice, Money, Status } from './model';

const invoice: Invoice = {
  number: 'A-1',
  status: Status.Paid,
  total: new Money(825.44, 'USD'),
  createdAt: new Date('2023-08-05T15:27:31.280Z'),
  dueDate: new Date('2025-01-25T00:00:00.000Z'),
};
