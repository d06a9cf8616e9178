import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const exitCode = defineMeaning({
  id: 'software.exitCode',
  title: 'an exit code',
  gives: 'number',
  names: phrases(`
    exit code; exit status; return code; = rc; status code of process; return value of process;
    process exit code; errno
  `),
  generate: draw => draw.random.pick([0, 0, 0, 0, 1, 2, 127]),
  examples: ['Process.exitCode: number', 'job.exit_status: number'],
});
