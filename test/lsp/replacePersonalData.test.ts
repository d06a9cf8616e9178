import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { CodeAction } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ReplaceResult } from '../../src/shared/personalDataProtocol';
import { CANARIES, canariesIn } from '../support/canaries';
import { LspClient } from './lspClient';

const { email, ssn } = CANARIES;
const other = ['b.lindqvist', 'proton.me'].join('@');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

let client: LspClient;

beforeEach(async () => {
  client = await LspClient.start();
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

function write(path: string, text: string): string {
  const file = join(client.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return client.uri(path);
}

/** Writes and opens a document, and chooses a quick fix where a text stands in it. */
async function fix(
  path: string,
  text: string,
  { at, title }: { readonly at: string; readonly title: string },
): Promise<ReplaceResult> {
  const uri = write(path, text);
  client.open(uri, text, 'json');
  await client.diagnostics(uri, found => found.length > 0);
  const { start } = client.rangeOf(uri, at);
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], only: ['quickfix'] },
  });
  return (await client.run(actions.find(each => each.title === title)?.command)) as ReplaceResult;
}

const users = { users: [{ email, ssn }, { email: other }, { email }] };

interface Users {
  readonly users: readonly { readonly email: string; readonly ssn?: string }[];
}

test('a value becomes the same synthetic value wherever it stands in its file; the others stay', async () => {
  await fix('data/a.json', json(users), { at: email, title: 'Replace with Synthetic Value' });
  const [first, second, third] = (JSON.parse(client.text(client.uri('data/a.json'))!) as Users).users;
  expect(first?.email).toMatch(/@(?:[\w-]+\.)*example\.(?:com|net|org)$/);
  expect(third?.email).toBe(first?.email);
  expect(second?.email).toBe(other);
  expect(first?.ssn).toBe(ssn);
});

test('all of a kind are replaced by one edit, which the client is asked to show first', async () => {
  const title = 'Replace Every E-mail Address in File';
  const result = await fix('data/a.json', json(users), { at: other, title });
  expect(result).toMatchObject({ replaced: 3, problems: [] });
  expect(client.applied).toHaveLength(1);
  expect(client.applied[0]?.edit.changeAnnotations).toEqual({
    'fauxture.change': { label: 'Replace Personal Data', needsConfirmation: true },
  });
  const text = client.text(client.uri('data/a.json'))!;
  expect(text).not.toContain(email);
  expect(text).not.toContain(other);
  expect(text).toContain(ssn);
});

test('all personal data of a file is replaced, and nothing is left to find', async () => {
  await fix('data/a.json', json(users), { at: email, title: 'Replace All Personal Data in File' });
  const uri = client.uri('data/a.json');
  expect(canariesIn(client.text(uri)!)).toEqual([]);
  expect(await client.diagnostics(uri, found => found.length === 0)).toEqual([]);
});

test('in the workspace one value becomes one value in all files, open or not; what is accepted stays', async () => {
  const csv = write('data/b.csv', `\uFEFFemail,id\n${email},1\n`);
  const config = { exclude: ['legacy/**'] };
  write('.fauxture.json', json({ scan: config }));
  write('legacy/c.json', json({ email }));
  const accepted = write('data/accepted.json', json({ email: other }));
  client.open(accepted, json({ email: other }), 'json');
  await client.diagnostics(accepted, found => found.length > 0);
  await client.run({
    title: '',
    command: 'fauxture.server.accept',
    arguments: [
      { uri: accepted, position: { line: 1, character: 14 }, how: 'baseline', reason: 'our own address' },
    ],
  });
  const baseline = client.uri('.fauxture/baseline.json');
  mkdirSync(join(client.folder, '.fauxture'));
  writeFileSync(new URL(baseline), client.text(baseline)!);
  client.applied.length = 0;
  const title = 'Replace All Personal Data in Workspace';
  await fix('data/a.json', json({ email }), { at: email, title });
  expect(client.applied).toHaveLength(1);
  const { email: replaced } = JSON.parse(client.text(client.uri('data/a.json'))!) as {
    readonly email: string;
  };
  expect(client.text(csv)).toBe(`\uFEFFemail,id\n${replaced},1\n`);
  expect(client.text(accepted)).toBe(json({ email: other }));
  expect(client.text(client.uri('legacy/c.json'))).toBeUndefined();
});

test('the secret that decides the values is kept out of git, and nothing but the edits holds more', async () => {
  await fix('data/a.json', json(users), { at: email, title: 'Replace All Personal Data in File' });
  expect(readFileSync(join(client.folder, '.fauxture/.gitignore'), 'utf8')).toContain('secret');
  const secret = readFileSync(join(client.folder, '.fauxture/secret'), 'utf8').trim();
  const said = JSON.stringify([client.messages, client.logged, client.applied, client.findings]);
  expect(said).not.toContain(secret);
  expect(canariesIn(said)).toEqual([]);
  expect(existsSync(join(client.folder, '.fauxture/baseline.json'))).toBe(false);
});

test('without personal data, a message says so', async () => {
  await client.run({
    title: '',
    command: 'fauxture.server.replace',
    arguments: [{ scope: 'workspace' }],
  });
  expect(client.applied).toEqual([]);
  expect(client.messages.join()).toContain('No personal data is there to replace.');
});
