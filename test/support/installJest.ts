import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from './tempFolder';

const VERSION = '30.5.2';

/** The script that starts Jest, which is installed on demand into the modules' cache: no one else needs it. */
export function installJest(): string {
  const folder = join(repository, 'node_modules/.cache/fauxture', `jest-${VERSION}`);
  const script = join(folder, 'node_modules/jest/bin/jest.js');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, ...flags, `jest@${VERSION}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Jest could not be installed: ${stderr}`);
  return script;
}
