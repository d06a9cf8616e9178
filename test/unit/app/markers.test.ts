import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parseMarker } from '../../../src/engine/render/marker';
import { regenerateFixture } from '../../../src/app/writeFixtures';
import { Session } from '../../../src/app/session';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder } from '../../support/tempFolder';

const folder = tempFolder({
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] } }',
  'node.ts': `export interface Node {
  id: string;
  title?: string;
  dueAt?: Date;
  tags: string[];
  children: Node[];
  city: string;
}
`,
});
const source = join(folder, 'node.ts');
const path = join(folder, 'node.fixture.ts');
const session = new Session();

/** The text of the fixture that the command line writes, and the line of its marker. */
async function write(...args: string[]): Promise<{ readonly text: string; readonly line: number }> {
  const run = await recordedRun(['generate', `${source}#Node`, '--out', path, ...args]);
  expect(run).toEqual({ code: 0, out: '', err: '' });
  const text = readFileSync(path, 'utf8');
  return { text, line: text.split('\n').findIndex(line => line.startsWith('// @fauxture')) };
}

describe('regenerating in the editor gives the bytes of the command line', () => {
  it.each([
    ['', []],
    [' items=1-4', ['--items', '1-4']],
    [' items=4', ['--items', '4']],
    [' depth=0', ['--depth', '0']],
    [' depth=3', ['--depth', '3', '--seed', '9']],
    [' optional=never', ['--optional', 'never']],
    [' optional=0.5', ['--optional', '0.5', '--seed', '3']],
    [' now=2001-02-03', ['--now', '2001-02-03']],
    [' style=satisfies count=2 locale=ja', ['--style', 'satisfies', '--count', '2', '--locale', 'ja']],
    [' style=factory', ['--style', 'factory']],
    ['', ['--items', '2-3', '--depth', '2', '--optional', 'always', '--now', '2025-01-01', '--locale', 'en']],
  ])('with%s in its marker', async (options, args) => {
    const { text, line } = await write(...args);
    const seed = args.includes('--seed') ? String(args.at(-1)) : '1';
    expect(text.split('\n')[line]).toContain(`Node seed=${seed}${options}: `);
    const again = await regenerateFixture(session, { path, text, line });
    expect(again.text).toBe(text);
  });

  it('and keeps a name that the user gave the constant', async () => {
    const { text, line } = await write('--seed', '4');
    const renamed = text.replace('const node:', 'const root:');
    expect((await regenerateFixture(session, { path, text: renamed, line })).text).toBe(renamed);
  });

  it('but for a new seed keeps all other options', async () => {
    const { text, line } = await write('--items', '1', '--depth', '1');
    const again = await regenerateFixture(session, { path, text, line, seed: 77 });
    expect(parseMarker(again.text.split('\n')[line] ?? '')).toEqual({
      type: 'Node',
      seed: 77,
      options: { items: '1', depth: '1' },
    });
  });
});

describe('a marker that was edited into something else is one clear message', () => {
  it.each([
    ['itmes=3', /marker of Node.*unknown option "itmes".*\bitems\b/],
    ['toString=3', /unknown option "toString"/],
    ['items=9-2', /marker of Node, "items" must be a number such as 3 or a range/],
    ['depth=99', /"depth" must be a whole number from 0 to 8/],
    ['count=0', /"count" must be a whole number from 1/],
    ['optional=often', /"optional" must be "always", "never"/],
    ['style=class', /"style" must be const, satisfies, factory/],
    ['locale=tlh', /no locale.*en_GB/is],
    ['now=today', /"now" must be an ISO 8601 date/],
  ])('%s', async (option, message) => {
    const { text, line } = await write();
    const edited = text.replace('seed=1', `seed=1 ${option}`);
    await expect(regenerateFixture(session, { path, text: edited, line })).rejects.toMatchObject({
      name: 'FauxtureError',
      message: expect.stringMatching(message) as string,
    });
  });

  it('a seed that is no whole number any more', async () => {
    const { text, line } = await write();
    const edited = text.replace('seed=1', 'seed=99999999999999999999');
    await expect(regenerateFixture(session, { path, text: edited, line })).rejects.toThrow(/seed must be/);
  });
});
