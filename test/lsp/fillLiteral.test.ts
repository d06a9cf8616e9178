import type { CodeAction } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { LspClient } from './lspClient';

const FILL = 'Fill Missing Properties with Synthetic Data';
const FILL_ARGUMENTS = 'Fill Arguments with Synthetic Data';

let client: LspClient;

beforeEach(async () => {
  client = await LspClient.start();
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const code = (): string => client.uri('src/models/trial.ts');
const types = "import type { NewUser } from './user';\n\n";

/** Opens a file that was never saved; `lspClient` knows no diagnostics, so tests say where TypeScript complains. */
function open(text: string, uri = code(), languageId = 'typescript'): void {
  client.open(uri, types + text, languageId);
}

function choose(actions: readonly CodeAction[], title: string): Promise<unknown> {
  return client.run(actions.find(action => action.title === title)?.command);
}

test.each([2739, 2740, 2741, 2322])(
  'where TypeScript complains with %i, a quick fix fills what is missing',
  async number => {
    open("export const user: NewUser = {\n  firstName: 'Greta', // hers\n};\n");
    const fixes = await client.fixes(code(), 'user:', number);
    const fix = fixes.find(({ title }) => title === FILL)!;
    expect(fix.kind).toBe('quickfix');
    expect(fix.diagnostics).toHaveLength(1);
    await client.run(fix.command);
    expect(client.messages).toEqual([]);
    expect(client.applied).toHaveLength(1);
    const text = client.text(code())!;
    expect(text).toContain("  firstName: 'Greta', // hers\n");
    expect(text).toMatch(/email: '.*greta.*@example\./i);
    expect(text).toMatch(/acceptedTerms: true/);
  },
);

test('an argument that lacks properties is filled, by 2345 and by 2769', async () => {
  open("declare function save(user: NewUser): void;\nsave({ lastName: 'Thorsen' });\n");
  for (const number of [2345, 2769])
    expect((await client.fixes(code(), '{ lastName', number)).map(({ title }) => title)).toEqual([FILL]);
  await choose(await client.fixes(code(), '{ lastName', 2345), FILL);
  expect(client.messages).toEqual([]);
  expect(client.text(code())).toMatch(/lastName: 'Thorsen',\s+.*email: '.*thorsen.*@example/is);
});

test('inside a literal it is a refactoring, without any complaint', async () => {
  open('export const user: NewUser = {\n};\n');
  const action = (await client.actions(code(), '{\n}')).find(({ title }) => title === FILL)!;
  expect(action.kind).toBe('refactor.rewrite.fauxture');
  await client.run(action.command);
  expect(client.messages).toEqual([]);
  expect(client.text(code())).toContain('  firstName: ');
});

test('the arguments of a call are filled between its empty parentheses, and where it has too few', async () => {
  open('declare function invite(user: NewUser, days: number): void;\ninvite();\n');
  const [action] = await client.actions(code(), '();');
  expect(action?.title).toBe(FILL_ARGUMENTS);
  expect((await client.fixes(code(), 'invite();', 2554)).length).toBe(1);
  await choose(await client.fixes(code(), 'invite()', 2554), FILL_ARGUMENTS);
  expect(client.messages).toEqual([]);
  expect(client.text(code())).toMatch(/invite\(\s*\{[^}]*email: [^}]*\},\s*\d+,?\s*\);/);
});

test('props of an element are filled', async () => {
  const uri = client.uri('src/models/trial.tsx');
  open(
    'declare namespace JSX { interface Element {} interface IntrinsicElements {} }\n' +
      "declare function Badge(props: NewUser): JSX.Element;\nexport const badge = <Badge firstName='Ada' />;\n",
    uri,
    'typescriptreact',
  );
  await choose(await client.fixes(uri, 'Badge firstName', 2739), FILL);
  expect(client.messages).toEqual([]);
  expect(client.text(uri)).toMatch(/<Badge\s+firstName='Ada'\s+lastName=["'].*email=["'].*ada.*/is);
});

test('nothing is offered where there is nothing to fill, nor for what others complain of', async () => {
  open('export const user = 1;\nexport function list(): number[] { return []; }\n');
  expect(await client.actions(code(), 'user = 1')).toEqual([]);
  expect(await client.fixes(code(), 'user = 1', 2322)).toEqual([]);
  open('export const user: NewUser = {};\n', client.uri('src/models/other.ts'));
  expect(await client.fixes(client.uri('src/models/other.ts'), 'user:', 6133)).toEqual([]);
});

test('an object that lacks nothing is one message, and changes nothing', async () => {
  open('export const size: { width: number } = { width: 1 };\n');
  await choose(await client.actions(code(), '{ width: 1'), FILL);
  expect(client.applied).toEqual([]);
  expect(client.messages).toEqual([expect.stringContaining('Nothing is missing here')]);
});
