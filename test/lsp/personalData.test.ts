import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ScanResult } from '../../src/shared/personalDataProtocol';
import { CANARIES, CANARY_DOCUMENTS, canariesIn } from '../support/canaries';
import { LspClient, type LspClientOptions } from './lspClient';

const { email, ssn } = CANARIES;

/** A second address that may be somebody's. */
const other = ['b.lindqvist', 'proton.me'].join('@');

let client: LspClient;

beforeEach(async () => {
  client = await start();
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

/** A client without commands of its own, such as Neovim, unless the options say otherwise. */
function start(options: LspClientOptions = {}): Promise<LspClient> {
  return LspClient.start(options);
}

async function restart(options: LspClientOptions): Promise<void> {
  await client.stop();
  client = await start(options);
}

/** Writes a file of the workspace. */
function write(path: string, text: string): string {
  const file = join(client.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return client.uri(path);
}

/** Writes and opens a file, and waits for what is said about it. */
async function open(path: string, text: string, languageId = 'plaintext'): Promise<Diagnostic[]> {
  const uri = write(path, text);
  client.open(uri, text, languageId);
  return client.diagnostics(uri, found => found.length > 0);
}

async function actionsAt(uri: string, word: string, diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
  const { start } = client.rangeOf(uri, word);
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics, only: ['quickfix'] },
  });
}

async function act(uri: string, word: string, title: string): Promise<void> {
  const action = (await actionsAt(uri, word)).find(each => each.title.startsWith(title));
  expect(action, title).toBeDefined();
  await client.run(action!.command);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test('a document that is opened shows its personal data: kind, masked value, verdict, reason', async () => {
  const [diagnostic, ...more] = await open('data/user.json', json({ email }), 'json');
  expect(more).toEqual([]);
  expect(diagnostic).toMatchObject({
    source: 'fauxture',
    code: 'email',
    severity: 2,
    range: { start: { line: 1, character: 12 }, end: { line: 1, character: 12 + email.length } },
    message: expect.stringMatching(/^Likely real e-mail address w…@g…: .+\.$/),
    data: { kind: 'email' },
  });
});

test('a column is one diagnostic, with a count and a bounded list of its places', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `${String(index)},p${String(index)}.${email}`);
  const found = await open('data/users.csv', `id,email\n${rows.join('\n')}\n`);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('59 more in email.');
  expect(found[0]?.relatedInformation).toHaveLength(20);
  expect(found[0]?.relatedInformation?.[0]?.location.range.start.line).toBe(2);
});

test('in free text, a value that is repeated is one diagnostic, another is another', async () => {
  const found = await open('notes.txt', `Ask ${email}.\nOr ${other}.\nBetter ${email}!\n`);
  expect(found.map(({ range }) => range.start.line)).toEqual([0, 1]);
  expect(found[0]?.message).toContain('1 more with the same value.');
});

test('typing is followed, without saving', async () => {
  const uri = write('data/typed.json', '{}\n');
  client.open(uri, '{}\n', 'json');
  client.change(uri, json({ email: 'jane@example.com' }));
  client.change(uri, json({ ssn }));
  expect((await client.diagnostics(uri, found => found.length > 0))[0]?.code).toBe('us-ssn');
  client.change(uri, '{}\n');
  expect(await client.diagnostics(uri, found => found.length === 0)).toEqual([]);
});

test('on save only, where the settings say so', async () => {
  await restart({ settings: { scan: { run: 'onSave' } } });
  const found = await open('data/a.json', json({ email }), 'json');
  expect(found).toHaveLength(1);
  const uri = client.uri('data/a.json');
  client.change(uri, '{}\n');
  const later = client.uri('data/b.json');
  await open('data/b.json', json({ ssn }), 'json');
  expect(client.published.get(uri)).toHaveLength(1);
  client.save(uri);
  expect(await client.diagnostics(uri, none => none.length === 0)).toEqual([]);
  client.close(later);
  expect(await client.diagnostics(later, none => none.length === 0)).toEqual([]);
});

test('what the command line does not look at is not looked at', async () => {
  write('.gitignore', 'ignored/\n');
  write('.fauxture.json', json({ scan: { exclude: ['legacy/**'], kindsOff: ['us-ssn'] } }));
  for (const path of ['ignored/a.json', 'legacy/a.json', 'package-lock.json', 'node_modules/a/a.json']) {
    const uri = write(path, json({ email }));
    client.open(uri, json({ email }), 'json');
  }
  client.open('untitled:Untitled-1', json({ email }), 'json');
  expect((await open('data/a.json', json({ email, ssn }), 'json')).map(({ code }) => code)).toEqual([
    'email',
  ]);
  expect([...client.published.keys()]).toEqual([client.uri('data/a.json')]);
});

test('a .fauxture.json wins over the settings', async () => {
  await restart({ settings: { scan: { minimumVerdict: 'likely-real', kindsOff: ['email'] } } });
  write('.fauxture.json', json({ scan: { kindsOff: ['us-ssn'] } }));
  const found = await open('data/a.json', json({ email, ssn }), 'json');
  expect(found.map(({ code }) => code)).toEqual(['email']);
});

test('a .fauxture.json that is off is told once, not at every document', async () => {
  write('.fauxture.json', '{ "scan": { "exclude": 3 } }');
  client.open(write('a.json', json({ email })), json({ email }), 'json');
  client.open(write('b.json', json({ email })), json({ email }), 'json');
  await client.poll('the message', () => client.messages.length > 0);
  await client.run({ title: '', command: 'fauxture.server.scanWorkspace' });
  expect(client.messages.filter(message => message.includes('"scan.exclude"'))).toHaveLength(2);
});

test('an ignore comment silences, and is put above the line', async () => {
  const text = `export const owner = {\n  email: '${email}',\n};\n`;
  await open('data/owner.ts', text, 'typescript');
  const uri = client.uri('data/owner.ts');
  await act(uri, email, 'Accept with an Ignore Comment');
  expect(client.text(uri)).toBe(
    text.replace('  email', '  // fauxture-ignore-next-line email: say why\n  email'),
  );
  expect(await client.diagnostics(uri, found => found.length === 0)).toEqual([]);
});

test.each([
  [
    'a.yaml',
    `user:\n  email: ${email}\n`,
    `user:\n  # fauxture-ignore-next-line email: say why\n  email: ${email}\n`,
  ],
  [
    'a.sql',
    `INSERT INTO u (email) VALUES ('${email}');\n`,
    /^-- fauxture-ignore-next-line email: say why\nINSERT/,
  ],
  ['.env', `EMAIL=${email}\r\n`, `# fauxture-ignore-next-line email: say why\r\nEMAIL=${email}\r\n`],
  ['a.md', `| email |\n|---|\n| ${email} |\n`, / \| <!-- fauxture-ignore email: say why -->\n$/],
  [
    'a.xml',
    `<u>\n  <email>${email}</email>\n</u>\n`,
    /<u>\n {2}<!-- fauxture-ignore-next-line email: say why -->\n/,
  ],
  ['a.py', `EMAIL = "${email}"\n`, /^# fauxture-ignore-next-line email: say why\n/],
  ['tsconfig.json', `{\n  // ${email}\n}\n`, /^\{\n {2}\/\/ fauxture-ignore-next-line email: say why\n/],
])('in %s too, in its own syntax', async (path, text, expected) => {
  await open(path, text);
  const uri = client.uri(path);
  await act(uri, email, 'Accept with an Ignore Comment');
  if (typeof expected === 'string') expect(client.text(uri)).toBe(expected);
  else expect(client.text(uri)).toMatch(expected);
});

test('no comment is put where it would become a part of the data', async () => {
  const text = 'export const mail = `Dear all,\nwrite to ' + `${email}\n` + 'or call.`;\n';
  await open('mail.ts', text, 'typescript');
  await act(client.uri('mail.ts'), email, 'Accept with an Ignore Comment');
  expect(client.text(client.uri('mail.ts'))).toBe(text);
  expect(client.messages.join()).toContain('No comment can stand there');
});

test('formats without comments do not offer one', async () => {
  await open('a.json', json({ email }), 'json');
  const titles = (await actionsAt(client.uri('a.json'), email)).map(({ title }) => title);
  expect(titles).not.toContain('Accept with an Ignore Comment');
  expect(titles).toContain('Ignore This Path');
});

test('the baseline accepts a column for a reason, as the command line writes and reads it', async () => {
  const text = json({ users: [{ email }, { email: other }], ssn });
  await open('data/a.json', text, 'json');
  const uri = client.uri('data/a.json');
  await act(uri, other, 'Accept into Baseline');
  const baseline = client.text(client.uri('.fauxture/baseline.json'))!;
  expect(JSON.parse(baseline)).toMatchObject({
    version: 1,
    entries: [
      { file: '../data/a.json', kind: 'email', reason: 'accepted in the editor', count: 1 },
      { file: '../data/a.json', kind: 'email', count: 1 },
    ],
  });
  expect(canariesIn(baseline)).toEqual([]);
  write('.fauxture/baseline.json', baseline);
  client.save(client.uri('.fauxture/baseline.json'));
  const left = await client.diagnostics(uri, found => found.length === 1);
  expect(left.map(({ code }) => code)).toEqual(['us-ssn']);
});

test('a path is ignored, and a kind turned off, in .fauxture.json, whose comments and lists stay', async () => {
  await restart({ settings: { scan: { exclude: ['docs/**'] } } });
  const config = '{\n  "values": { "seed": 7 }\n}\n';
  write('.fauxture.json', config);
  await open('data/a.json', json({ email }), 'json');
  await act(client.uri('data/a.json'), email, 'Ignore This Path');
  const uri = client.uri('.fauxture.json');
  expect(JSON.parse(client.text(uri)!)).toEqual({
    values: { seed: 7 },
    scan: { exclude: ['docs/**', 'data/a.json'] },
  });
  expect(client.text(uri)!.startsWith('{\n  "values": { "seed": 7 },\n')).toBe(true);
  writeFileSync(new URL(uri), client.text(uri)!);
  client.save(uri);
  expect(await client.diagnostics(client.uri('data/a.json'), none => none.length === 0)).toEqual([]);
  await open('data/b.json', json({ ssn }), 'json');
  await act(client.uri('data/b.json'), ssn, 'Turn Off This Kind (US Social Security Number)');
  expect(JSON.parse(client.text(uri)!)).toMatchObject({ scan: { kindsOff: ['us-ssn'] } });
});

test('a hover explains a finding, and it alone shows the value', async () => {
  await open('data/a.json', json({ user: { email } }), 'json');
  const uri = client.uri('data/a.json');
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: client.rangeOf(uri, email).start,
  });
  const { value } = hover.contents as { readonly value: string };
  expect(value).toContain('**E-mail address**, likely real in `user.email`');
  expect(value).toContain(`\`${email}\``);
  expect(value).toMatch(/Because: .+\.\n\nSynthetic values of this kind: .+RFC 2606/);
  expect(canariesIn(JSON.stringify(client.published.get(uri)))).toEqual([]);
});

test('Scan Workspace looks at files that are not open, sums up, and clears what is gone', async () => {
  write('data/a.json', json({ email }));
  write('data/b.csv', `email\n${other}\n`);
  write('data/fine.json', json({ email: 'jane@example.com' }));
  write('node_modules/x/a.json', json({ email }));
  const scan = { title: '', command: 'fauxture.server.scanWorkspace' };
  const result = await client.run(scan);
  expect(result).toMatchObject({ filesWithFindings: 2, likelyReal: 2, plausible: 0 });
  // The sample workspace holds a draft that does not parse.
  expect((result as ScanResult).notices).toEqual([expect.stringContaining('it was scanned as text')]);
  expect(client.messages.join()).toMatch(/2 likely real, 0 plausible in 2 of \d+ files\./);
  expect(client.published.get(client.uri('data/a.json'))).toHaveLength(1);
  expect(client.published.get(client.uri('data/b.csv'))).toHaveLength(1);
  writeFileSync(new URL(client.uri('data/b.csv')), 'email\n');
  await client.run(scan);
  expect(client.published.get(client.uri('data/b.csv'))).toEqual([]);
  expect(client.progress.length).toBeGreaterThan(0);
});

test('Scan Workspace ends when it is cancelled', async () => {
  for (let index = 0; index < 200; index += 1)
    write(`many/${String(index)}.json`, json({ email: `p${String(index)}.${email}` }));
  const source = client.cancellable('workspace/executeCommand', {
    command: 'fauxture.server.scanWorkspace',
    arguments: [],
  });
  source.cancel();
  expect(await source.result).toBeNull();
  expect(client.published.size).toBe(0);
});

test('our own client is told of the findings for its views, and its commands are named', async () => {
  await restart({ initializationOptions: { isFauxtureClient: true } });
  await open('data/a.json', json({ users: [{ email }, { email: other }] }), 'json');
  const uri = client.uri('data/a.json');
  await client.poll('the findings', () => client.findings.length > 0);
  expect(client.findings.at(-1)).toMatchObject({
    uri,
    groups: [{ kind: 'email', verdict: 'likely-real', path: 'users[].email', count: 2 }],
  });
  const actions = await actionsAt(uri, other);
  expect(actions.map(({ title }) => title)).toEqual([
    'Replace with Synthetic Value',
    'Replace Every E-mail Address in File',
    'Replace All Personal Data in Workspace',
    'Accept into Baseline…',
    'Ignore This Path',
    'Turn Off This Kind (E-mail Address)',
  ]);
  expect(actions[0]?.command?.command).toBe('fauxture.replaceValue');
  expect(canariesIn(JSON.stringify([client.findings, actions]))).toEqual([]);
});

test('nothing that is sent about a document of any type holds a value', async () => {
  await restart({ initializationOptions: { isFauxtureClient: true } });
  const actions: CodeAction[] = [];
  for (const [path, text] of Object.entries(CANARY_DOCUMENTS)) {
    const found = await open(`data/${path}`, text);
    const uri = client.uri(`data/${path}`);
    for (const { range } of found) {
      const offered = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: found },
      });
      expect(offered.map(({ title }) => title)).toContain('Replace with Synthetic Value');
      actions.push(...offered);
    }
  }
  const result = await client.run({ title: '', command: 'fauxture.server.scanWorkspace' });
  expect(result).toMatchObject({ filesWithFindings: Object.keys(CANARY_DOCUMENTS).length });
  const { published, findings, messages, logged } = client;
  expect(canariesIn(JSON.stringify([[...published], findings, actions, messages, logged]))).toEqual([]);
});
