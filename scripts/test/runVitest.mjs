import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { artifacts, root } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { insistOnTests } from './outcome.mjs';

/**
 * Runs the tests of one folder of `test/` with vitest.
 *
 * @param {string} suite `unit`, `contract` or `lsp`
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runVitest(suite) {
  const file = join(artifacts, `vitest-${suite}.json`);
  await mkdir(artifacts, { recursive: true });
  await rm(file, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runNode([vitest, 'run', `test/${suite}/`, ...reporters]);
  const report = await readFile(file, 'utf8').then(JSON.parse, () => ({ testResults: [] }));
  return insistOnTests(
    { ...count(report), details: output },
    'vitest ran no test, or failed outside one.',
    code !== 0,
  );
}

/**
 * A file that could not even be loaded counts as one failure.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
function count({ testResults }) {
  const tests = testResults.flatMap(file => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const broken = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return { passed: tests.filter(({ status }) => status === 'passed').length, failed: failed + broken };
}
