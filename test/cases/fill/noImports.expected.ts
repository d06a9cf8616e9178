'use client';

import { Status } from './model';

const row: { status: import('./model').Status; note: string } = { note: 'x', status: Status.Paid };

export {};
