import { cannotWrite, processOutput } from './output';
import { run } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has enough, such as `head`, closes the pipe.
  if (error.code === 'EPIPE') process.exit(0);
  processOutput.err(`fauxture: ${cannotWrite('to stdout', error.code ?? '').message}\n`);
  process.exit(2);
});

const controller = new AbortController();
process.once('SIGINT', () => {
  controller.abort();
});

void run(process.argv.slice(2), { signal: controller.signal }).then(code => {
  process.exitCode = code;
});
