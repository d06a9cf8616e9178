import type { Status } from './model';

const row: { status: Status; note: string } = { note: 'x'/*|*/ };
