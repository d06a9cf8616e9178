import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { Session } from '../../../src/app/session';
import { checkModule } from '../../../src/app/verify';
import { regenerateFixture, writeFixtures } from '../../../src/app/writeFixtures';
import { compileFiles } from '../../support/compileFiles';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder } from '../../support/tempFolder';

const OPTIONS = { strict: true, types: [], allowJs: true, checkJs: true, target: 'ES2022' };
const TYPES = `/** @typedef {string & { readonly __brand: 'UserId' }} UserId */
/**
 * @typedef {object} User
 * @property {UserId} id
 * @property {string} email
 * @property {'admin' | 'guest'} role
 * @property {Date} [createdAt]
 * @property {Box} box
 * @property {{ city: string, zip: string }} address
 * @property {(value: number) => number} square
 * @property {<T>(value: T) => T} same
 */
/**
 * @template T
 * @typedef {{ items: T[], next: number }} Page
 */
`;
const BOX = `class Box {
  /** @param {number} size */
  constructor(size) {
    this.size = size;
  }
}
`;
const folder = tempFolder({
  'esm/package.json': '{ "type": "module" }',
  'esm/tsconfig.json': JSON.stringify({ compilerOptions: { ...OPTIONS, module: 'NodeNext' } }),
  'esm/user.js': `${TYPES}export ${BOX}`,
  'esm/model.ts':
    "export enum Level { Low = 'low', High = 'high' }\nexport interface Job { level: Level; name: string }\n",
  'cjs/package.json': '{ "name": "old" }',
  'cjs/tsconfig.json': JSON.stringify({ compilerOptions: { ...OPTIONS, module: 'NodeNext' } }),
  'cjs/user.js': `const { Box } = require('./box');\n${TYPES}exports.limit = 3;\n`,
  'cjs/box.js': `${BOX}module.exports = { Box };\n`,
  'cjs/whole.js': `${BOX.replace('Box', 'Whole')}module.exports = Whole;\n`,
  'unchecked/tsconfig.json': JSON.stringify({
    compilerOptions: { ...OPTIONS, checkJs: false, module: 'ESNext', moduleResolution: 'bundler' },
  }),
  'unchecked/user.js': `${TYPES}export ${BOX}`,
});

/** Writes a fixture with the command line, compiles it under its project, and gives its text. */
async function write(
  project: string,
  target: string,
  out: string,
  args: readonly string[] = [],
): Promise<string> {
  const path = join(folder, project, out);
  const run = await recordedRun(['generate', join(folder, project, target), '--out', path, ...args]);
  expect(run).toEqual({ code: 0, out: '', err: '' });
  expect(compileFiles([path], join(folder, project, 'tsconfig.json'))).toEqual([]);
  return readFileSync(path, 'utf8');
}

/** What Node says when it loads a file and prints one of its exports. */
function load(project: string, file: string, expression: string): unknown {
  const code = `import(${JSON.stringify(`./${file}`)}).then(module => console.log(JSON.stringify(${expression})))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    cwd: join(folder, project),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('a fixture of a JavaScript type is JavaScript that its project checks and Node runs', () => {
  it('as an ES module', async () => {
    const text = await write('esm', 'user.js#User', 'user.fixture.js');
    expect(text).toContain('/** @type {import("./user.js").User} */\nexport const user = {');
    expect(text).toContain('/** @type {import("./user.js").UserId} */ (');
    expect(text).toContain('import { Box } from "./user.js";');
    expect(text).not.toMatch(/import type|: User| as |<T>/);
    expect(load('esm', 'user.fixture.js', 'module.user')).toMatchObject({
      email: expect.stringContaining('@') as string,
      box: { size: expect.any(Number) as number },
    });
  });

  it('as a CommonJS module, where the project uses require', async () => {
    const text = await write('cjs', 'user.js#User', 'user.fixture.js');
    expect(text).toContain('/** @type {import("./user").User} */\nexports.user = {');
    expect(text).toMatch(/^const \{ Box \} = require\("\.\/box"\);$/m);
    expect(text).not.toMatch(/^(?:import|export) /m);
    expect(load('cjs', 'user.fixture.js', 'module.default.user')).toMatchObject({
      box: { size: expect.any(Number) as number },
    });
  });

  it.each([['esm'], ['cjs']])('as a factory, in %s', async project => {
    await write(project, 'user.js#User', 'factory.js', ['--style', 'factory']);
    const make = project === 'esm' ? 'module.makeUser' : 'module.default.makeUser';
    expect(load(project, 'factory.js', `${make}({ role: 'guest', address: { city: 'X' } })`)).toMatchObject({
      role: 'guest',
      address: { city: 'X', zip: expect.any(String) as string },
    });
  });

  it.each([['esm'], ['cjs']])(
    'as a list that satisfies its type, and every type of a file, in %s',
    async project => {
      const text = await write(project, 'user.js#User', 'users.js', ['--style', 'satisfies', '--count', '2']);
      expect(text).toMatch(/users = \/\*\* @satisfies \{import\("\.\/user(?:\.js)?"\)\.User\[\]\} \*\/ \(\[/);
      expect(await write(project, 'user.js', 'all.js', ['--all'])).toMatch(/\.Page<unknown>\}/);
    },
  );

  it('with classes that are all that their file exports', async () => {
    const text = await write('cjs', 'whole.js', 'whole.fixture.js', ['--all']);
    expect(text).toContain('const Whole = require("./whole");');
    expect(text).toContain('exports.whole = new Whole(');
  });

  it('where the output is named so, even of a TypeScript type', async () => {
    const module = await write('esm', 'model.ts#Job', 'job.mjs');
    expect(module).toMatch(/level: Level\.(?:Low|High)/);
    expect(module).toContain('/** @type {import("./model.js").Job} */');
    expect(await write('cjs', 'whole.js#Whole', 'whole.fixture.cjs')).toContain('exports.whole = ');
  });

  it('on stdout, by the extension of the source', async () => {
    const { out } = await recordedRun(['generate', `${join(folder, 'esm/user.js')}#User`]);
    expect(out).toContain('/** @type {');
  });

  it('and is checked where the project itself does not check JavaScript', () => {
    const file = join(folder, 'unchecked/user.js');
    const wrong = "/** @type {import('./user.js').User['role']} */\nexport const role = 'nobody';\n";
    const project = new Session().openProject(file);
    expect(checkModule(project, join(folder, 'unchecked/role.js'), wrong)).toEqual([
      expect.objectContaining({ name: 'role' }),
    ]);
  });
});

describe('in the editor', () => {
  it.each([['esm'], ['cjs']])(
    'a second fixture joins the first, and each regenerates to the same bytes, in %s',
    async project => {
      const session = new Session();
      const file = join(folder, project, 'user.js');
      const out = join(folder, project, 'edited.fixture.js');
      let text: string | undefined;
      for (const type of ['Page', 'User']) {
        const made = await writeFixtures(session, { file, out, types: [type], draw: { seed: 4 } }, text);
        if ('conflict' in made) throw new Error(made.conflict);
        text = made.text;
        session.unsaved.set(out, text);
      }
      const lines = (text ?? '')
        .split('\n')
        .flatMap((line, at) => (line.startsWith('// @fauxture') ? [at] : []));
      expect(lines).toHaveLength(2);
      for (const line of lines)
        expect((await regenerateFixture(session, { path: out, text: text ?? '', line })).text).toBe(text);
    },
  );
});
