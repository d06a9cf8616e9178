import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

import { recordedRun } from '../support/recordedRun';
import { repository, tempFolder } from '../support/tempFolder';

const run = promisify(execFile);
const folder = tempFolder({
  'model.ts': readFileSync(join(repository, 'test/cases/model.ts'), 'utf8'),
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] } }',
});
const bundle = join(folder, 'cli.cjs');
const model = join(folder, 'model.ts');

const MACHINES = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
] as const;
const COMMANDS: readonly (readonly string[])[] = [
  ['generate', model, '--all', '--count', '3'],
  [
    'generate',
    `${model}#User`,
    '--count',
    '40',
    '--format',
    'ndjson',
    '--locale',
    'ja',
    '--seed',
    '9007199254740991',
  ],
  ['explain', `${model}#User`, '--format', 'json'],
];

beforeAll(async () => {
  await build({
    entryPoints: [join(repository, 'src/cli/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['ts-morph'],
    logLevel: 'error',
  });
}, 60_000);

describe('the same bytes', () => {
  it.each(COMMANDS)(
    'of `fauxture %s %s` on machines of other time zones and languages',
    async (...args) => {
      const here = await recordedRun(args);
      const there = await Promise.all(
        MACHINES.map(async machine => {
          const env = { PATH: process.env['PATH'], NODE_PATH: join(repository, 'node_modules'), ...machine };
          return (await run(process.execPath, [bundle, ...args], { env, maxBuffer: 2 ** 26 })).stdout;
        }),
      );
      expect(here.code).toBe(0);
      expect(here.out.length).toBeGreaterThan(1000);
      for (const out of there) expect(out).toBe(here.out);
    },
    120_000,
  );

  it('of one machine, run after run', async () => {
    const args = ['generate', `${model}#Order`, '--count', '5'];
    expect(await recordedRun(args)).toEqual(await recordedRun(args));
  });
});
