/**
 * Opens VS Code on the sample workspace with Fauxture running, built from these sources: desktop VS Code where there
 * is one or it can be downloaded, else the npm-carried one for a browser, until Ctrl+C.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root, sampleWorkspace, vsCodeCache } from './lib/paths.mjs';
import { phase } from './lib/phase.mjs';
import { mustSucceed, runNode } from './lib/run.mjs';
import { desktopVsCode, hasScreen, sandboxArgs } from './vscode/desktop.mjs';
import { launchWorkbench } from './vscode/launchWorkbench.mjs';
import { versions } from './vscode/versions.mjs';

await phase('building Fauxture', () => mustSucceed(runNode([join(root, 'esbuild.mjs')]), 'the build'));
const desktop = installedVsCode() ?? (await desktopVsCode(versions.latest, { virtualScreen: false }));
if (desktop) await openDesktop(desktop);
else await serve();

/** `code` on the PATH. On Windows it is a script that only a shell can run, so the download is used there. */
function installedVsCode() {
  if (process.env['FAUXTURE_VSCODE'] === 'npm' || process.platform === 'win32' || !hasScreen())
    return undefined;
  return spawnSync('code', ['--version'], { stdio: 'ignore' }).status === 0 ? 'code' : undefined;
}

/** @param {string} executable */
async function openDesktop(executable) {
  const userData = join(vsCodeCache, 'start-user-data');
  await mkdir(userData, { recursive: true });
  const args = [sampleWorkspace, '--new-window', '--disable-extensions', '--disable-workspace-trust'];
  args.push(`--extensionDevelopmentPath=${root}`, `--user-data-dir=${userData}`, ...sandboxArgs());
  const child = spawn(executable, args, { stdio: 'ignore', detached: true });
  child.on('error', error => {
    console.error(`VS Code could not be opened: ${error.message}`);
    process.exitCode = 1;
  });
  child.unref();
  console.log(`VS Code opens on ${sampleWorkspace} with Fauxture running.`);
}

async function serve() {
  const workbench = await launchWorkbench({
    version: versions.latest,
    workspace: sampleWorkspace,
    extensionPath: root,
    browser: false,
  });
  console.log('\nOpen this address in a browser: VS Code on the sample workspace, with Fauxture running.\n');
  console.log(workbench.url);
  console.log('\nCtrl+C ends it.');
  const alive = setInterval(() => undefined, 60_000);
  const stop = async () => {
    clearInterval(alive);
    await workbench.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());
}
