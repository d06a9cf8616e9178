import { Status } from './model';

const row: { status: Status; note: string } = { note: 'x', status: Status.Paid };
