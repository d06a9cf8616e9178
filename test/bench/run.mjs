/** Measures Fauxture: `npm run bench -- [part…] [--write]`; without parts all of them. See docs/BENCHMARKS.md. */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bench } from './lib/paths.mjs';
import { keep, toMarkdown, writeReport } from './lib/report.mjs';

const PARTS = [
  'types',
  'torture',
  'realism',
  'determinism',
  'speed',
  'lightbulb',
  'fixture',
  'memory',
  'schemas',
  'privacy',
  'scan',
  'edgeCases',
];

if (!existsSync(join(bench, 'node_modules/openredaction'))) {
  console.error('Installing what the bench compares with …');
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags], {
    cwd: bench,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const args = process.argv.slice(2);
const wanted = args.filter(arg => !arg.startsWith('--'));
const unknown = wanted.filter(part => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}.`);
  process.exit(2);
}

for (const part of wanted.length > 0 ? wanted : PARTS) {
  console.error(`${part} …`);
  try {
    const { run } = await import(`./parts/${part}.mjs`);
    const result = await run();
    keep(part, result);
    console.log(`${toMarkdown(result)}\n`);
    if (result.ok === false) process.exitCode = 1;
  } catch (error) {
    console.error(`${part} failed: ${error.stack ?? error}`);
    process.exitCode = 1;
  }
}
if (args.includes('--write')) writeReport(PARTS);
