import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { phase } from '../lib/phase.mjs';
import { run, runNode } from '../lib/run.mjs';
import { isReachable } from './isReachable.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * A Chromium-like browser for the workbench: `CHROME_PATH`, else an installed one, else Playwright's own download,
 * else, as root on Debian, the distribution's package.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function findBrowser() {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which does not exist.`);
  }
  const found = installedBrowser() ?? (await playwrightBrowser()) ?? (await debianBrowser());
  if (found) return found;
  throw new Error(
    'No browser was found and none could be fetched. Install Chrome or Chromium, or set CHROME_PATH.',
  );
}

function installedBrowser() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)));
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .filter(folder => folder !== undefined)
    .flatMap(folder => windowsPrograms.map(program => join(folder, program)));
  const places =
    { win32: programs, darwin: [...applications, ...onPath] }[String(process.platform)] ?? onPath;
  return places.find(place => existsSync(place));
}

async function playwrightBrowser() {
  const executable = chromium.executablePath();
  if (existsSync(executable)) return executable;
  if (!(await isReachable('https://cdn.playwright.dev/'))) return undefined;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const withDeps = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  await phase('fetching Chromium with Playwright', () =>
    runNode([cli, 'install', 'chromium', ...withDeps], { timeoutMs: 300_000 }),
  );
  return existsSync(executable) ? executable : undefined;
}

async function debianBrowser() {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
  await phase('installing Chromium with apt-get', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env, timeoutMs: 300_000 });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      timeoutMs: 900_000,
    });
  });
  return installedBrowser();
}

function isRoot() {
  return process.getuid?.() === 0;
}
