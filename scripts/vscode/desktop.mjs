import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { vsCodeCache } from '../lib/paths.mjs';
import { phase } from '../lib/phase.mjs';
import { run } from '../lib/run.mjs';
import { isReachable } from './isReachable.mjs';

/** @typedef {import('./versions.mjs').VsCodeVersion} VsCodeVersion */

/**
 * @typedef {object} DesktopRun
 * @property {string} workspace
 * @property {string} extensionPath
 * @property {string} tests
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Desktop VS Code, downloaded if need be. `FAUXTURE_VSCODE=desktop` insists on it, `FAUXTURE_VSCODE=npm` does
 * without it; otherwise it is used where its download answers and there is a screen, real or virtual.
 *
 * @param {VsCodeVersion} wanted
 * @param {{ virtualScreen?: boolean }} [options] whether a virtual screen is good enough; true unless given
 * @returns {Promise<string | undefined>} path of the executable; `undefined`: use the npm-carried one
 */
export async function desktopVsCode({ version }, { virtualScreen = true } = {}) {
  const choice = process.env['FAUXTURE_VSCODE'];
  if (choice === 'npm') return undefined;
  if (choice !== 'desktop') {
    if (!hasScreen() && !(virtualScreen && hasVirtualScreen())) return undefined;
    if (!(await isReachable('https://update.code.visualstudio.com/api/releases/stable'))) return undefined;
  }
  const download = phase(`fetching desktop VS Code ${version}`, () =>
    downloadAndUnzipVSCode({ version, cachePath: vsCodeCache }),
  );
  return choice === 'desktop' ? download : download.catch(() => undefined);
}

/**
 * Runs a suite in desktop VS Code. A failing suite is no error here: its results tell.
 *
 * @param {string} executable
 * @param {DesktopRun} options
 * @returns {Promise<string>} what VS Code said
 */
export async function runDesktopSuite(executable, options) {
  if (!hasScreen()) {
    const script = join(import.meta.dirname, 'desktopSuite.mjs');
    const args = ['-a', process.execPath, script, executable, JSON.stringify(options)];
    return (await run('xvfb-run', args)).output;
  }
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: options.extensionPath,
      extensionTestsPath: options.tests,
      extensionTestsEnv: options.env,
      launchArgs: [options.workspace, '--disable-extensions', '--disable-workspace-trust', ...sandboxArgs()],
    });
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Chromium refuses its sandbox to root. */
export function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function hasVirtualScreen() {
  return spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error === undefined;
}
