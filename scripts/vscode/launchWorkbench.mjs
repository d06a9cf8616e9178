import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.mjs';
import { serveVsCode } from './serveVsCode.mjs';

/** @typedef {import('./versions.mjs').VsCodeVersion} VsCodeVersion */

/**
 * @typedef {object} WorkbenchOptions
 * @property {VsCodeVersion} version
 * @property {string} workspace folder, or `.code-workspace` file, to open
 * @property {string} [extensionPath] folder of an extension in development
 * @property {string} [vsix] a packed extension to install instead
 * @property {string} [tests] module whose `run()` the extension host calls
 * @property {Record<string, unknown>} [userSettings]
 * @property {boolean} [restrictedMode]
 * @property {NodeJS.ProcessEnv} [env] also seen by the extension host
 * @property {number} [port] a free one unless given
 * @property {boolean} [browser] opens the workbench in a headless browser; true unless given
 * @property {{ width: number, height: number }} [viewport]
 * @property {number} [deviceScaleFactor] 2 for sharp pictures
 *
 * @typedef {object} Workbench
 * @property {string} url where the workbench is served, with the extension running
 * @property {import('playwright-core').Page | undefined} page undefined without a browser
 * @property {() => string} log what the server has said so far
 * @property {() => Promise<void>} close ends browser and server, and removes what they wrote
 */

const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a workspace in the npm-carried VS Code, with user data of its own, and in a browser if asked to.
 *
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
export async function launchWorkbench(options) {
  const dataFolder = await realpath(await mkdtemp(join(tmpdir(), 'fauxture-vscode-')));
  const server = await serveVsCode(options.version, { ...options, dataFolder });
  const url = workbenchUrl(server.port, options);
  /** @type {Awaited<ReturnType<typeof openBrowser>> | undefined} */
  let opened;
  const close = async () => {
    await opened?.browser.close();
    server.close();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    if (options.browser !== false) opened = await openBrowser(url, options);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, page: opened?.page, log: server.log, close };
}

/**
 * @param {number} port
 * @param {WorkbenchOptions} options
 */
function workbenchUrl(port, { workspace, extensionPath, tests }) {
  const host = `127.0.0.1:${port}`;
  const payload = [['skipWelcome', 'true']];
  const remote = (/** @type {string} */ path) => `vscode-remote://${host}${urlPath(path)}`;
  if (extensionPath) payload.push(['extensionDevelopmentPath', remote(extensionPath)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const url = new URL(`http://${host}/`);
  url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', urlPath(workspace));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * A file's path as URLs spell it, on Windows too: `/c:/sources`.
 *
 * @param {string} path
 */
function urlPath(path) {
  return decodeURIComponent(pathToFileURL(path).pathname);
}

/**
 * @param {string} url
 * @param {WorkbenchOptions} options
 */
async function openBrowser(url, { viewport = { width: 1360, height: 850 }, deviceScaleFactor = 1 }) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  const context = await browser.newContext({ viewport, deviceScaleFactor });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  const page = await context.newPage();
  await page.goto(url);
  return { browser, page };
}
