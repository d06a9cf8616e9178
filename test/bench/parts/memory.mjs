import { join } from 'node:path';
import { bundle } from '../lib/build.mjs';
import { measureChild } from '../lib/measureChild.mjs';
import { bench, freshFolder } from '../lib/paths.mjs';
import { count } from '../lib/report.mjs';
import { runNode } from '../lib/run.mjs';

const ROWS = 100_000;
/** Megabytes by which the command line's peak may differ from run to run. */
const CLI_GROWTH = 60;

/** Memory while 100,000 rows are made: by the engine alone, and by the command line. */
export async function run() {
  const folder = freshFolder('memory', ['model.ts']);
  const file = join(folder, 'model.ts');
  await bundle('inside.js');
  const { out, err, code } = await runNode([
    '--expose-gc',
    join(bench, 'lib/memoryChild.mjs'),
    file,
    String(ROWS),
  ]);
  if (code !== 0) throw new Error(err);
  const { samples, rss } = JSON.parse(out);
  const first = samples[0];
  const last = samples.at(-1);
  const cli = [];
  for (const format of ['ndjson', 'json']) {
    for (const rows of [1_000, ROWS, 3 * ROWS]) cli.push(await measureCli(file, rows, format));
  }
  const peaks = cli.map(({ peak }) => peak);
  return {
    title: 'Memory',
    intro: [
      `\`User\` of \`test/cases/model.ts\`. The engine draws ${count(ROWS)} rows and drops each; its heap after a collection must stay flat. The command line writes them to a pipe; what it holds at most must not grow with the rows.`,
    ],
    tables: [
      {
        title: 'The engine',
        head: ['rows made', 'heap in use, MB', 'resident, MB'],
        rows: samples.map((heap, index) => [
          count(((index + 1) * ROWS) / samples.length),
          heap.toFixed(1),
          rss[index].toFixed(0),
        ]),
      },
      {
        title: '`fauxture generate --count`',
        head: ['format', 'rows', 'seconds', 'MB written', 'peak resident, MB', 'exit'],
        rows: cli.map(({ format, rows, seconds, bytes, peak, code }) => [
          format,
          count(rows),
          seconds.toFixed(1),
          (bytes / 1e6).toFixed(0),
          peak === 0 ? '-' : peak.toFixed(0),
          code,
        ]),
      },
    ],
    ok:
      last - first < 5 &&
      Math.max(...peaks) - Math.min(...peaks) < CLI_GROWTH &&
      cli.every(({ code }) => code === 0),
  };
}

async function measureCli(file, rows, format) {
  const cli = await bundle('cli.js');
  const taken = await measureChild([
    cli,
    'generate',
    `${file}#User`,
    '--count',
    String(rows),
    '--format',
    format,
  ]);
  return { format, rows, ...taken };
}
