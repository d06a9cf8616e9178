import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { generateEdgeCaseModule } from '../../../src/app/edgeCaseModule';
import { Session } from '../../../src/app/session';
import { regenerateFixture } from '../../../src/app/writeFixtures';
import { findTestRunner, type TestRunner } from '../../../src/app/testRunner';
import { installPackage } from '../../support/installPackage';
import { repository, tempFolder, writeFiles } from '../../support/tempFolder';

const COUPON = `
/** @typedef {{ code: string, percent: number, active?: boolean }} Coupon */
export const one = 1;
`;

const manifest = (rest: object): string => JSON.stringify({ name: 'shop', type: 'module', ...rest });

/** A project with a type, and a test file of its cases. */
async function writeTest(
  runner: TestRunner,
  {
    file,
    kind,
    type = 'module',
  }: { readonly file: string; readonly kind: 'valid' | 'invalid'; readonly type?: 'commonjs' | 'module' },
): Promise<{ readonly folder: string; readonly out: string; readonly count: number; readonly text: string }> {
  const folder = tempFolder({
    'package.json': manifest({ type }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', allowJs: true, checkJs: true },
    }),
    'coupon.js': COUPON,
    'coupon.ts': 'export interface Coupon { code: string; percent: number; active?: boolean }\n',
  });
  const source = join(folder, file.endsWith('.js') ? 'coupon.js' : 'coupon.ts');
  const out = join(folder, file);
  const made = await generateEdgeCaseModule(new Session(), {
    file: source,
    type: 'Coupon',
    draw: {},
    kind,
    out,
    runner,
  });
  writeFileSync(out, made.text);
  return { folder, out, count: made.count, text: made.text };
}

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_TEST|NODE_OPTIONS)/.test(name)),
  );

describe('generated test files', () => {
  it.each(['valid', 'invalid'] as const)('run as they are under vitest: %s cases', async kind => {
    const { folder, count } = await writeTest('vitest', { file: 'coupon.test.ts', kind });
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const cli = join(repository, 'node_modules/vitest/vitest.mjs');
    const run = spawnSync(process.execPath, [cli, 'run', '--reporter=json', '--root', folder], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as Readonly<Record<string, unknown>>;
    expect(report['numPassedTests'], run.stderr).toBe(count);
    expect(report['numFailedTests']).toBe(0);
    expect(run.stdout).toContain(kind === 'valid' ? 'active absent' : 'code missing');
  });

  it.each(['valid', 'invalid'] as const)('run as they are under node:test: %s cases', async kind => {
    const { folder, out, count } = await writeTest('node', { file: 'coupon.test.js', kind });
    const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', out], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    expect(run.status, run.stdout).toBe(0);
    expect(run.stdout).toMatch(new RegExp(`# pass ${String(count)}$`, 'm'));
    expect(run.stdout).toMatch(/# fail 0$/m);
  });

  it.each(['valid', 'invalid'] as const)(
    'run as they are under jest: %s cases',
    { timeout: 180_000 },
    async kind => {
      const { folder, count } = await writeTest('jest', { file: 'coupon.test.js', kind, type: 'commonjs' });
      const jest = join(installPackage('jest', '30.5.2'), 'bin/jest.js');
      const run = spawnSync(process.execPath, [jest, '--json', '--rootDir', folder], {
        cwd: folder,
        encoding: 'utf8',
        env: environment(),
      });
      expect(run.status, run.stderr).toBe(0);
      expect(JSON.parse(run.stdout)).toMatchObject({ numPassedTests: count, numFailedTests: 0 });
      expect(run.stdout).toContain(kind === 'valid' ? 'active absent' : 'code missing');
    },
  );

  it('are one it.each in globals under jest', async () => {
    const { text } = await writeTest('jest', { file: 'coupon.test.ts', kind: 'valid' });
    expect(text).toContain('it.each(couponEdgeCases)("$name"');
    expect(text).not.toMatch(/from ["'](?:vitest|jest|node:test)["']/);
    expect(text).not.toContain('export const');
  });

  it('give way to a table where no runner is asked for', async () => {
    const { text } = await writeTest('none', { file: 'coupon.edge-cases.ts', kind: 'valid' });
    expect(text).toContain('export const couponEdgeCases: {');
    expect(text).not.toContain('describe(');
  });
});

describe('the runner of a project', () => {
  it.each([
    ['vitest', { devDependencies: { vitest: '^4.0.0' } }],
    ['jest', { devDependencies: { jest: '^30.0.0' } }],
    ['jest', { dependencies: { '@jest/globals': '^30.0.0' } }],
    ['node', { scripts: { test: 'node --test' }, devDependencies: { vitest: '^4.0.0' } }],
    ['jest', { scripts: { test: 'jest --ci' }, devDependencies: { vitest: '^4.0.0' } }],
    ['none', { devDependencies: { typescript: '^6.0.0' } }],
  ] as const)('is %s by %j', (runner, rest) => {
    const folder = tempFolderOf(manifest(rest));
    expect(findTestRunner(join(folder, 'src/user.ts'))).toBe(runner);
  });

  const folders = tempFolder();
  let count = 0;
  function tempFolderOf(text: string): string {
    count += 1;
    const folder = join(folders, String(count));
    writeFiles(folder, { 'package.json': text, 'src/user.ts': '' });
    return folder;
  }
});

describe('regenerating a table of edge cases', () => {
  it.each([
    ['none', 'coupon.edge-cases.ts', 'valid'],
    ['none', 'coupon.invalid-cases.ts', 'invalid'],
  ] as const)('gives the same bytes: %s %s %s', async (runner, file, kind) => {
    const { out, text } = await writeTest(runner, { file, kind });
    const line = text.split('\n').findIndex(each => each.startsWith('// @fauxture'));
    const again = await regenerateFixture(new Session(), { path: out, text, line });
    expect(again.text).toBe(text);
  });

  it('leaves the tests around it as the user wrote them', async () => {
    const { folder, out, text } = await writeTest('vitest', { file: 'coupon.test.ts', kind: 'valid' });
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const edited = text.replace('return value;', 'return { ...value };');
    const line = edited.split('\n').findIndex(each => each.startsWith('// @fauxture'));
    const again = await regenerateFixture(new Session(), { path: out, text: edited, line });
    expect(again.text).toBe(edited);
  });
});
