import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { artifacts, root } from '../lib/paths.mjs';
import { runNode, runNpm } from '../lib/run.mjs';
import { runSuite } from '../vscode/runSuite.mjs';
import { versions } from '../vscode/versions.mjs';
import { insistOnTests, outcomeOfCheck, outcomeOfTests } from './outcome.mjs';
import { runVitest } from './runVitest.mjs';

/**
 * @typedef {object} Step
 * @property {string} id what `npm test -- <id>` runs
 * @property {string} title
 * @property {readonly string[]} [needs] steps that must have passed before this one
 * @property {() => Promise<import('./outcome.mjs').Outcome>} run
 */

/**
 * The steps of `npm test`, in order.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  {
    id: 'build',
    title: 'build, within the size budgets',
    run: async () => outcomeOfCheck(await runNode([join(root, 'esbuild.mjs'), '--tests'])),
  },
  check('lint', 'lint: ESLint and Prettier'),
  check('types', 'types'),
  check('knip', 'dead code'),
  { id: 'unit', title: 'unit tests', run: () => runVitest('unit') },
  { id: 'contract', title: 'contract tests', run: () => runVitest('contract') },
  { id: 'lsp', title: 'language server tests', needs: ['build'], run: () => runVitest('lsp') },
  {
    id: 'package',
    title: 'packed extension',
    needs: ['build'],
    run: async () => outcomeOfCheck(await runNode([join(root, 'scripts/package.mjs')])),
  },
  vsCode('minimum'),
  vsCode('latest'),
  { id: 'ui', title: 'VS Code in a browser', needs: ['build', 'package'], run: runUi },
];

/**
 * A step that is an npm script with nothing to count inside.
 *
 * @param {string} id
 * @param {string} title
 * @returns {Step}
 */
function check(id, title) {
  return { id, title, run: async () => outcomeOfCheck(await runNpm(['run', '--silent', id])) };
}

/**
 * @param {keyof typeof versions} name
 * @returns {Step}
 */
function vsCode(name) {
  const version = versions[name];
  return {
    id: `vscode-${name}`,
    title: `in VS Code ${version.version}`,
    needs: ['build'],
    run: async () => insistOnTests(outcomeOfTests(await runSuite(version)), 'The suite ran no test.'),
  };
}

/** @returns {Promise<import('./outcome.mjs').Outcome>} */
async function runUi() {
  const file = join(artifacts, 'ui/results.json');
  await rm(file, { force: true });
  const { code, output } = await runNode([join(root, 'test/ui/run.mjs')], { echo: true });
  const results = await readFile(file, 'utf8').then(JSON.parse, () => []);
  return insistOnTests(outcomeOfTests(results), output, code !== 0);
}
