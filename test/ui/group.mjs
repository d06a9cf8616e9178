import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artifacts, root, sampleWorkspace, vsix } from '../../scripts/lib/paths.mjs';
import { seconds } from '../../scripts/lib/phase.mjs';
import { launchWorkbench } from '../../scripts/vscode/launchWorkbench.mjs';
import { versions } from '../../scripts/vscode/versions.mjs';
import { waitForWorkbench } from './page/palette.mjs';

/**
 * @typedef {object} Ui what a flow works with
 * @property {import('playwright-core').Page} page
 * @property {string} workspace folder of this group's own copy of the sample workspace
 * @property {(name: string) => Promise<void>} screenshot keeps a picture as `artifacts/ui/<name>.png`
 *
 * @typedef {object} Flow
 * @property {string} name what the user gets
 * @property {(ui: Ui) => Promise<void>} run
 *
 * @typedef {object} Group flows that share one window, in order
 * @property {string} title
 * @property {keyof typeof versions} [version] the latest unless given
 * @property {Record<string, unknown>} [userSettings]
 * @property {boolean} [restrictedMode]
 * @property {{ width: number, height: number }} [viewport]
 * @property {boolean} [packed] installs `fauxture.vsix` instead of running these sources
 * @property {readonly Flow[]} flows
 *
 * @typedef {object} FlowResult
 * @property {string} name
 * @property {boolean} ok
 * @property {string} [error]
 */

/**
 * Runs a group's flows in one window, on a copy of the sample workspace. A flow that fails leaves a picture, the
 * following ones still run.
 *
 * @param {Group} group
 * @returns {Promise<FlowResult[]>}
 */
export async function runGroup({ title, flows, version = 'latest', packed = false, ...options }) {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'fauxture-ui-')));
  // The folder's name is what the window's title and the explorer show.
  const workspace = join(temporary, 'harbour-market');
  await cp(sampleWorkspace, workspace, { recursive: true });
  const extension = packed ? { vsix } : { extensionPath: root };
  const launched = await launchWorkbench({
    ...options,
    ...extension,
    version: versions[version],
    workspace,
  });
  try {
    const page = launched.page;
    if (!page) throw new Error('The workbench has no browser.');
    await waitForWorkbench(page);
    const ui = { page, workspace, screenshot: (/** @type {string} */ name) => screenshot(page, name) };
    const results = [];
    for (const flow of flows) results.push(await runFlow(`${title}: ${flow.name}`, flow, ui));
    return results;
  } finally {
    await launched.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {Flow} flow
 * @param {Ui} ui
 * @returns {Promise<FlowResult>}
 */
async function runFlow(name, flow, ui) {
  const started = performance.now();
  try {
    await flow.run(ui);
    console.log(`  ✓ ${name} (${seconds(started)})`);
    return { name, ok: true };
  } catch (error) {
    await ui.screenshot(`failed-${name.replace(/\W+/g, '-')}`).catch(() => undefined);
    console.log(`  ✗ ${name} (${seconds(started)})`);
    return {
      name,
      ok: false,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function screenshot(page, name) {
  const folder = join(artifacts, 'ui');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
