import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const exitCode = defineMeaning({
  id: 'software.exitCode',
  title: 'an exit code',
  gives: 'number',
  names: phrases(`
    exit code; exit status; return code; = rc; process status code; process return value; process exit code;
    errno
  `),
  generate: draw => draw.random.pick([0, 0, 0, 0, 1, 2, 127]),
  examples: ['Process.exitCode: number', 'job.exit_status: number'],
});
