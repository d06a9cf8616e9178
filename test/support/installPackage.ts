import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from './tempFolder';

/** Where a package stands that few tests need: it is installed on demand into the modules' cache. */
export function installPackage(name: string, version: string): string {
  const folder = join(repository, 'node_modules/.cache/fauxture', `${name.replace('/', '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(join(installed, 'package.json'))) return installed;
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'];
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, ...flags, `${name}@${version}`],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`${name} could not be installed: ${stderr}`);
  return installed;
}
