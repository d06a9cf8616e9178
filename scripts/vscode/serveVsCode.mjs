import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustSucceed, run } from '../lib/run.mjs';
import { installNpmCarried } from './npmCarried.mjs';

/** @typedef {import('./versions.mjs').VsCodeVersion} VsCodeVersion */

/**
 * @typedef {object} ServeOptions
 * @property {string} dataFolder where this instance keeps its settings, extensions and logs
 * @property {Record<string, unknown>} [userSettings] on top of settings that keep VS Code quiet
 * @property {boolean} [restrictedMode] asks for workspace trust instead of granting it
 * @property {string} [vsix] a packed extension to install first
 * @property {NodeJS.ProcessEnv} [env] also seen by the extension host
 * @property {number} [port] a free one unless given
 *
 * @typedef {object} ServedVsCode
 * @property {number} port
 * @property {() => string} log what the server has said so far
 * @property {() => void} close ends the server and everything it started
 */

/** Settings under which VS Code shows nothing but what a test or a visitor asked for. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself after a second; on the desktop it does not.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Serves the npm-carried VS Code on this machine only.
 *
 * @param {VsCodeVersion} wanted
 * @param {ServeOptions} options
 * @returns {Promise<ServedVsCode>}
 */
export async function serveVsCode(wanted, options) {
  const { node, serverMain } = await installNpmCarried(wanted);
  await writeSettings(options);
  const common = ['--accept-server-license-terms', '--server-data-dir', options.dataFolder];
  if (options.vsix) {
    const install = [serverMain, ...common, '--install-extension', options.vsix, '--force'];
    await mustSucceed(run(node, install), `installing ${options.vsix}`);
  }
  const args = [serverMain, ...common, '--without-connection-token', '--host', '127.0.0.1'];
  args.push('--port', String(options.port ?? 0), '--enable-smoke-test-driver', '--telemetry-level', 'off');
  if (!options.restrictedMode) args.push('--disable-workspace-trust');
  return startServer(node, args, options.env ?? {});
}

/** @param {ServeOptions} options */
async function writeSettings({ dataFolder, userSettings = {}, restrictedMode = false }) {
  const folder = join(dataFolder, 'data/User');
  await mkdir(folder, { recursive: true });
  const settings = { ...quietSettings, 'security.workspace.trust.enabled': restrictedMode, ...userSettings };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<ServedVsCode>}
 */
async function startServer(node, args, env) {
  // A process group of its own, so that the extension hosts it starts end with it.
  const child = spawn(node, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const close = () => {
    process.off('exit', close);
    endTree(child);
  };
  process.on('exit', close);
  let log = '';
  const port = await new Promise((found, fail) => {
    const slow = setTimeout(() => fail(new Error(`VS Code did not start within 60 s.\n${log}`)), 60_000);
    const take = (/** @type {Buffer} */ chunk) => {
      log += chunk.toString();
      const match = /Extension host agent listening on (\d+)/.exec(log);
      if (!match) return;
      clearTimeout(slow);
      found(Number(match[1]));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', fail);
    child.on('exit', code => fail(new Error(`VS Code's server ended with exit code ${code}.\n${log}`)));
  }).catch(error => {
    close();
    throw error;
  });
  return { port, log: () => log, close };
}

/** @param {import('node:child_process').ChildProcess} child */
function endTree(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
