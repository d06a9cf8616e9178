import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, sampleWorkspace, suitePath } from '../lib/paths.mjs';
import { desktopVsCode, runDesktopSuite } from './desktop.mjs';
import { launchWorkbench } from './launchWorkbench.mjs';

/** @typedef {import('./versions.mjs').VsCodeVersion} VsCodeVersion */

/**
 * @typedef {object} SuiteResult
 * @property {string} name
 * @property {boolean} ok
 * @property {number} milliseconds
 * @property {string} [error]
 */

const limitMs = 10 * 60_000;

/**
 * Runs the VS Code test suite on one version of VS Code, on a copy of the sample workspace so that tests can write:
 * in desktop VS Code where that can be had, else in the npm-carried one.
 *
 * @param {VsCodeVersion} version
 * @returns {Promise<SuiteResult[]>}
 */
export async function runSuite(version) {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'fauxture-suite-')));
  const workspace = join(temporary, 'workspace');
  const results = join(temporary, 'results.json');
  await cp(sampleWorkspace, workspace, { recursive: true });
  const options = { version, workspace, tests: suitePath, extensionPath: root };
  const env = { FAUXTURE_TEST_RESULTS: results };
  try {
    const desktop = await desktopVsCode(version);
    const said = desktop
      ? await runDesktopSuite(desktop, { ...options, env })
      : await runNpmCarriedSuite({ ...options, env, results });
    return await readResults(results, said);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/**
 * The page is kept open until the suite has written its results: closing it ends the extension host.
 *
 * @param {import('./launchWorkbench.mjs').WorkbenchOptions & { results: string }} options
 * @returns {Promise<string>} what the server said
 */
async function runNpmCarriedSuite({ results, ...options }) {
  const workbench = await launchWorkbench(options);
  let page = '';
  workbench.page?.on('console', message => (page += `${message.text()}\n`));
  try {
    const end = performance.now() + limitMs;
    while (!existsSync(results) && performance.now() < end) await wait(200);
    return `${workbench.log()}\n${page}`;
  } finally {
    await workbench.close();
  }
}

/**
 * @param {string} file
 * @param {string} said what VS Code said, for when there are no results
 * @returns {Promise<SuiteResult[]>}
 */
async function readResults(file, said) {
  if (!existsSync(file)) {
    const tail = said.trim().split('\n').slice(-40).join('\n');
    throw new Error(`The suite in VS Code wrote no results.\n${tail}`);
  }
  const { results, failure } = JSON.parse(await readFile(file, 'utf8'));
  if (failure === undefined) return results;
  return [...results, { name: 'the suite itself', ok: false, milliseconds: 0, error: failure }];
}
