import { mkdirSync, writeFileSync } from 'node:fs';

import type { CodeLens, TextDocumentEdit } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { LspClient } from './lspClient';

const UPDATE = 'Update Fixture to Match OrderLine';

let client: LspClient;
let source: string;
let fixture: string;

beforeEach(async () => {
  client = await LspClient.start();
  source = client.uri('src/models/order.ts');
  fixture = client.uri('src/models/order.fixture.ts');
  client.open(source);
  await client.run((await client.actions(source, 'OrderLine {'))[0]?.command);
  client.applied.length = 0;
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

/** Adds one field, removes another, changes the type of a third. */
function changeType(): void {
  const text = client.text(source)!;
  client.change(
    source,
    text
      .replace('sku: string;', 'sku: string;\n  giftWrap: boolean;')
      .replace('  title: string;\n', '')
      .replace('unitPrice: number;\n  total: number;', 'unitPrice: string;\n  total: number;'),
  );
}

/** Lines that differ. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter(line => !now.includes(line)).map(line => `-${line.trim().split(':')[0]!}`),
    ...now.filter(line => !old.includes(line)).map(line => `+${line.trim().split(':')[0]!}`),
  ];
}

const CHANGES = ['-title', '-unitPrice', '+unitPrice', '+giftWrap'];

async function lens(): Promise<CodeLens> {
  const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri: fixture },
  });
  return lenses.find(({ command }) => command?.title === UPDATE)!;
}

test('a lens brings a fixture in line with its type: what fits stays, hand edits too', async () => {
  client.change(fixture, client.text(fixture)!.replace(/sku: '.*'/, "sku: 'MINE-1'"));
  const before = client.text(fixture)!;
  changeType();
  await client.run((await lens()).command);
  expect(client.messages).toEqual([]);
  expect(client.applied).toHaveLength(1);
  expect(changedLines(before, client.text(fixture)!)).toEqual(CHANGES);
});

test('inside a fixture it is offered as a refactoring', async () => {
  const before = client.text(fixture)!;
  changeType();
  const action = (await client.actions(fixture, 'quantity')).find(({ title }) => title === UPDATE)!;
  expect(action.kind).toBe('refactor.rewrite.fauxture');
  await client.run(action.command);
  expect(changedLines(before, client.text(fixture)!)).toEqual(CHANGES);
});

test('a fixture that matches its type is one message', async () => {
  const before = client.text(fixture);
  await client.run((await lens()).command);
  expect(client.applied).toEqual([]);
  expect(client.text(fixture)).toBe(before);
  expect(client.messages).toEqual(['Fauxture: The fixture matches its type.']);
});

test('any constant with a type has it as a quick fix where TypeScript complains, and only there', async () => {
  const uri = client.uri('src/models/trial.ts');
  const text =
    "import type { OrderLine } from './order';\n\nexport const line: OrderLine = {\n  sku: 'A',\n  colour: 'red',\n" +
    '  title: "Lamp",\n  quantity: 2,\n  unitPrice: 5,\n  total: 10,\n};\n';
  client.open(uri, text);
  const elsewhere = (await client.actions(uri, 'line:')).map(({ title }) => title);
  expect(elsewhere).not.toContain(UPDATE);
  const fix = (await client.fixes(uri, 'colour', 2353)).find(({ title }) => title === UPDATE)!;
  expect(fix.kind).toBe('quickfix');
  await client.run(fix.command);
  expect(client.messages).toEqual([]);
  expect(client.text(uri)).toBe(text.replace("  colour: 'red',\n", ''));
});

test('all fixtures of the workspace are updated by one edit that asks first', async () => {
  writeFileSync(new URL(fixture), client.text(fixture)!);
  const other = client.uri('test/lines.ts');
  mkdirSync(new URL('.', other), { recursive: true });
  writeFileSync(
    new URL(other),
    client.text(fixture)!.replace("'./order'", "'../src/models/order'").replaceAll('orderLine:', 'second:'),
  );
  changeType();
  await client.run({ title: '', command: 'fauxture.server.updateAllFixtures', arguments: [{}] });
  expect(client.messages).toEqual(['Fauxture: Updated the fixtures of 2 files.']);
  expect(client.applied).toHaveLength(1);
  const { documentChanges = [], changeAnnotations = {} } = client.applied[0]!.edit;
  expect(documentChanges.map(change => (change as TextDocumentEdit).textDocument.uri).sort()).toEqual(
    [fixture, other].sort(),
  );
  expect(Object.values(changeAnnotations).map(({ needsConfirmation }) => needsConfirmation)).toEqual([true]);
  for (const uri of [fixture, other]) {
    expect(client.text(uri)).toContain('giftWrap: ');
    expect(client.text(uri)).not.toContain('title: ');
  }
  const reports = client.progress as { readonly value: { readonly message?: string } }[];
  expect(reports.map(({ value }) => value.message)).toContain('2 of 2 files');
});

test('nothing happens when all fixtures match their types', async () => {
  writeFileSync(new URL(fixture), client.text(fixture)!);
  await client.run({ title: '', command: 'fauxture.server.updateAllFixtures', arguments: [{}] });
  expect(client.applied).toEqual([]);
  expect(client.messages).toEqual(['Fauxture: All fixtures match their types.']);
});

test('a fixture whose type is gone is named, the others are updated', async () => {
  writeFileSync(new URL(fixture), client.text(fixture)!);
  const stray = client.uri('src/stray.ts');
  writeFileSync(
    new URL(stray),
    "import type { Gone } from './models/order';\n\n// @fauxture Gone seed=1: synthetic values, about nobody\nexport const gone: Gone = { a: 1 };\n",
  );
  changeType();
  await client.run({ title: '', command: 'fauxture.server.updateAllFixtures', arguments: [{}] });
  expect(client.text(fixture)).toContain('giftWrap: ');
  expect(client.messages).toEqual([
    'Fauxture: Updated the fixtures of 1 file.',
    expect.stringMatching(/^Fauxture: gone in .*src\/stray\.ts was left as it is: .*'Gone'/),
  ]);
});
