import { writeFileSync } from 'node:fs';

import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';

import { LspClient, type LspClientOptions } from './lspClient';

let client: LspClient;

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

async function start(options?: LspClientOptions): Promise<void> {
  client = await LspClient.start(options);
}

async function runAction(uri: string, word: string, title: string): Promise<unknown> {
  const actions = await client.actions(uri, word);
  return client.run(actions.find(action => action.title === title)?.command);
}

const user = (): string => client.uri('src/models/user.ts');
const fixture = (): string => client.uri('src/models/user.fixture.ts');

test.each([
  ['the server', ['server.js', '--stdio']],
  ['the command line', ['cli.js', 'lsp', '--stdio']],
])('%s makes a fixture by one edit, and shows it', async (_name, server) => {
  await start({ server });
  client.open(user());
  await runAction(user(), 'User {', 'Generate Fixture for User');
  expect(client.messages).toEqual([]);
  expect(client.applied).toHaveLength(1);
  expect(client.text(fixture())).toMatch(
    /^import \{ Role, type User \} from '\.\/user';\n\n\/\/ @fauxture User seed=1: .*\nexport const user: User = \{\n {2}id: '/,
  );
  expect(client.shown).toEqual([fixture()]);
  expect(client.progress.length).toBeGreaterThan(1);
});

test('offers what fits the place of the cursor, and nothing elsewhere', async () => {
  await start();
  client.open(user());
  const titles = (await client.actions(user(), 'User {')).map(({ title }) => title);
  expect(titles).toEqual([
    'Generate Fixture for User',
    'Generate Factory for User',
    'Generate Edge Cases for User',
    'Generate Invalid Cases for User',
    'Generate Fixtures for All Types',
  ]);
  expect(await client.actions(user(), 'firstName')).toEqual([]);
});

test('unsaved text counts, of the file itself and of files that it imports', async () => {
  await start();
  client.open(user());
  client.open(client.uri('src/models/address.ts'));
  client.change(client.uri('src/models/address.ts'), 'export interface Address { planet: "earth" }\n');
  client.change(user(), client.text(user())!.replace('rating: number', "stars: 'unsaved'"));
  await runAction(user(), 'User {', 'Generate Fixture for User');
  expect(client.messages).toEqual([]);
  expect(client.text(fixture())).toContain("stars: 'unsaved'");
  expect(client.text(fixture())).toContain("planet: 'earth'");
});

test('exports a type that is not exported in the same edit as its fixture', async () => {
  await start();
  const page = client.uri('src/models/page.ts');
  client.open(page);
  await runAction(page, 'ApiError {', 'Export ApiError and Generate Fixture');
  expect(client.applied).toHaveLength(1);
  expect(client.text(page)).toContain('\nexport interface ApiError {');
  expect(client.text(client.uri('src/models/page.fixture.ts'))).toContain(
    'export const apiError: ApiError = {',
  );
});

test('a second fixture joins the first in its file, a third run changes nothing', async () => {
  await start();
  client.open(user());
  await runAction(user(), 'User {', 'Generate Fixture for User');
  await runAction(user(), 'NewUser =', 'Generate Fixture for NewUser');
  const text = client.text(fixture())!;
  expect(text).toContain("import { type NewUser, Role, type User } from './user';");
  expect(text.match(/@fauxture/g)).toHaveLength(2);
  await runAction(user(), 'User {', 'Generate Fixture for User');
  expect(client.text(fixture())).toBe(text);
  expect(client.applied).toHaveLength(2);
});

test('makes a factory, and all types at once', async () => {
  await start();
  client.open(user());
  await runAction(user(), 'User {', 'Generate Factory for User');
  expect(client.text(fixture())).toContain('export function makeUser(');
  await runAction(user(), 'User {', 'Generate Fixtures for All Types');
  expect(client.messages).toEqual([]);
  const names = [...client.text(fixture())!.matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['makeUser', 'role', 'user', 'newUser', 'userPatch']);
});

test('asks before it touches a file that it did not write', async () => {
  await start({ answer: 'Write user.fixture2.ts' });
  client.open(user());
  client.open(fixture(), 'export const mine = 1;\n');
  await runAction(user(), 'User {', 'Generate Fixture for User');
  expect(client.questions).toHaveLength(1);
  expect(client.text(fixture())).toBe('export const mine = 1;\n');
  expect(client.text(client.uri('src/models/user.fixture2.ts'))).toContain('export const user: User');
});

test('declining the question changes nothing, replacing replaces', async () => {
  await start();
  client.open(user());
  client.open(fixture(), 'export const mine = 1;\n');
  await runAction(user(), 'User {', 'Generate Fixture for User');
  expect(client.applied).toEqual([]);
  await client.stop();
  await start({ answer: 'Replace' });
  client.open(user());
  client.open(fixture(), 'export const mine = 1;\n');
  await runAction(user(), 'User {', 'Generate Fixture for User');
  expect(client.text(fixture())).not.toContain('mine');
});

test('settings say where, in which style and by which seed; the committed file has the last word', async () => {
  await start({
    settings: {
      values: { seed: 7, now: '', optional: 'never' },
      fixture: { location: 'test/${relativeDirname}/${basename}.fixture${extname}', style: 'satisfies' },
    },
  });
  writeFileSync(`${client.folder}/.fauxture.json`, '{ "values": { "seed": 9 } }');
  client.open(user());
  await runAction(user(), 'User {', 'Generate Fixture for User');
  const text = client.text(client.uri('test/src/models/user.fixture.ts'));
  expect(client.messages).toEqual([]);
  expect(text).toContain('seed=9 style=satisfies optional=never');
  expect(text).toContain('satisfies User;');
  expect(text).toContain("from '../../../src/models/user'");
  expect(text).not.toContain('phone');
});

test('each workspace folder has its own .fauxture.json, one that joins later too', async () => {
  await start();
  writeFileSync(`${client.folder}/.fauxture.json`, '{ "values": { "seed": 2 } }');
  writeFileSync(`${client.folder}/src/models/.fauxture.json`, '{ "values": { "seed": 3 } }');
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: client.uri('src/models'), name: 'models' }], removed: [] },
  });
  const coordinates = client.uri('src/geo/coordinates.ts');
  client.open(user());
  client.open(coordinates);
  await runAction(user(), 'User {', 'Generate Fixture for User');
  await runAction(coordinates, 'Coordinates {', 'Generate Fixture for Coordinates');
  expect(client.text(fixture())).toContain('@fauxture User seed=3:');
  expect(client.text(client.uri('src/geo/coordinates.fixture.ts'))).toContain('Coordinates seed=2:');
});

test('an untitled document gets an untitled fixture', async () => {
  await start();
  client.open('untitled:Untitled-1', 'export interface Cat { name: string; lives: 9 }\n');
  await runAction('untitled:Untitled-1', 'Cat {', 'Generate Fixture for Cat');
  expect(client.messages).toEqual([]);
  const { documentChanges = [] } = client.applied[0]!.edit;
  expect(documentChanges).toHaveLength(1);
  expect(client.text(client.uri('untitled-1.fixture.ts').replace('file://', 'untitled:'))).toContain(
    "import type { Cat } from './untitled-1';",
  );
});

test('what cannot be made is one message, and changes nothing', async () => {
  await start();
  client.open(user());
  client.change(
    user(),
    'export interface Node2 { readonly impossible: never }\nexport interface Other { a: 1 }\n',
  );
  await runAction(user(), 'Node2 {', 'Generate Fixture for Node2');
  expect(client.applied).toEqual([]);
  expect(client.messages).toHaveLength(1);
  expect(client.messages[0]).toMatch(/^Fauxture: .*impossible/);
  expect(client.messages[0]).not.toContain('    at ');
});

test('a .fauxture.json that is off is named', async () => {
  await start();
  writeFileSync(`${client.folder}/.fauxture.json`, '{ "values": { "seed": "abc" } }');
  client.open(user());
  await runAction(user(), 'User {', 'Generate Fixture for User');
  // The look for personal data has met it too.
  expect([...new Set(client.messages)]).toEqual([
    `Fauxture: "values.seed" in ${client.folder}/.fauxture.json must be a whole number from 0.`,
  ]);
});

test('a command that is cancelled changes nothing and says nothing', async () => {
  await start();
  client.open(user());
  const source = new CancellationTokenSource();
  const [action] = await client.actions(user(), 'User {');
  const running = client.connection.sendRequest(
    'workspace/executeCommand',
    { command: action!.command!.command, arguments: action!.command!.arguments },
    source.token,
  );
  source.cancel();
  expect(await running).toBeNull();
  expect(client.applied).toEqual([]);
  expect(client.messages).toEqual([]);
});
