import type { CodeLens } from 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { LspClient } from './lspClient';

let client: LspClient;
let source: string;
let fixture: string;

beforeEach(async () => {
  client = await LspClient.start();
  source = client.uri('src/models/order.ts');
  fixture = client.uri('src/models/order.fixture.ts');
  client.open(source);
  for (const word of ['Order {', 'OrderLine {']) {
    const actions = await client.actions(source, word);
    await client.run(actions[0]?.command);
  }
});

afterEach(async () => {
  await client.stop();
});

async function lenses(): Promise<CodeLens[]> {
  return client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: fixture } });
}

test('each marker has Regenerate, New Seed and Update', async () => {
  const found = await lenses();
  expect(found.map(({ command }) => command?.title)).toEqual([
    'Regenerate',
    'New Seed',
    'Update Fixture to Match Order',
    'Regenerate',
    'New Seed',
    'Update Fixture to Match OrderLine',
  ]);
  expect(client.messages).toEqual([]);
});

test('regenerating gives the same bytes while the type stays', async () => {
  const before = client.text(fixture);
  await client.run((await lenses())[0]?.command);
  expect(client.text(fixture)).toBe(before);
  expect(client.messages).toEqual([]);
});

test('a new field is one new line', async () => {
  const before = client.text(fixture)!.split('\n');
  client.change(source, client.text(source)!.replace('sku: string;', 'sku: string;\n  giftWrap: boolean;'));
  await client.run((await lenses())[3]?.command);
  const after = client.text(fixture)!.split('\n');
  expect(after.filter(line => !before.includes(line))).toEqual([expect.stringContaining('giftWrap: ')]);
  expect(after).toHaveLength(before.length + 1);
});

test('imports come and go with what the type needs', async () => {
  const old = client.text(source)!;
  client.change(
    source,
    `import { Role } from './user';\n${old
      .replace('sku: string;', 'role: Role;')
      .replace(/import type \{ Money.*\n/, '')
      .replace('total: Money', 'total: number')}`,
  );
  await client.run((await lenses())[0]?.command);
  await client.run((await lenses())[3]?.command);
  expect(client.messages).toEqual([]);
  expect(client.text(fixture)).toMatch(/import \{ Role \} from '\.\/user';/);
  expect(client.text(fixture)).not.toContain('Money');
});

test('what the user wrote in the file stays, and line ends too', async () => {
  const mine = `${client.text(fixture)!}\nexport const orders = [order];\n`.replaceAll('\n', '\r\n');
  client.change(fixture, mine);
  await client.run((await lenses())[1]?.command);
  const after = client.text(fixture)!;
  expect(after).toContain('export const orders = [order];\r\n');
  expect(after).not.toMatch(/[^\r]\n/);
  expect(after).not.toBe(mine);
});

test('a new seed gives other values and says so in the marker', async () => {
  await client.run((await lenses())[4]?.command);
  expect(client.text(fixture)).toMatch(/@fauxture OrderLine seed=(?!1:)\d+: /);
  expect(client.text(fixture)).toMatch(/@fauxture Order seed=1: /);
});

test('a type that is gone is one message', async () => {
  client.change(source, client.text(source)!.replaceAll('OrderLine', 'OrderRow'));
  const before = client.text(fixture);
  await client.run((await lenses())[3]?.command);
  expect(client.messages).toEqual([expect.stringContaining('There is no type OrderLine')]);
  expect(client.text(fixture)).toBe(before);
});
