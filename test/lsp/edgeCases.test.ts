import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CodeLens } from 'vscode-languageserver/node';
import { afterEach, expect, test } from 'vitest';

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

const order = (): string => client.uri('src/models/order.ts');
const table = (): string => client.uri('src/models/order.edge-cases.ts');
const schema = (): string => client.uri('schemas/delivery.schema.json');

const names = (text: string): string[] => [...text.matchAll(/^ {4}name: (.+),$/gm)].map(([, name]) => name!);

async function regenerate(uri: string): Promise<void> {
  const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri },
  });
  expect(lenses.map(({ command }) => command?.title)).toEqual(['Regenerate', 'New Seed']);
  await client.run(lenses[0]?.command);
}

test('a type gives a table of edge cases beside its fixture, which is shown', async () => {
  await start();
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  expect(client.messages).toEqual([]);
  expect(client.applied).toHaveLength(1);
  expect(client.shown).toEqual([table()]);
  const text = client.text(table())!;
  expect(text).toMatch(/^import type \{ OrderLine \} from '\.\/order';$/m);
  expect(text).toMatch(
    /^\/\/ @fauxture OrderLine seed=1 cases=valid: .*\nexport const orderLineEdgeCases: \{/m,
  );
  expect(names(text)).toEqual(expect.arrayContaining([expect.stringMatching(/quantity: 20/)]));
});

test('invalid cases say what they break', async () => {
  await start();
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Invalid Cases for OrderLine');
  expect(client.messages).toEqual([]);
  const text = client.text(client.uri('src/models/order.invalid-cases.ts'))!;
  expect(text).toContain('export const orderLineInvalidCases');
  expect(text).toMatch(/breaks: '?"?maximum/);
});

test('cases go where the settings have fixtures go', async () => {
  await start({ settings: { fixture: { location: 'test/${basename}.data${extname}' } } });
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  expect(client.shown).toEqual([client.uri('test/order.edge-cases.ts')]);
});

function useRunner(script: string): void {
  writeFileSync(join(client.folder, 'package.json'), JSON.stringify({ scripts: { test: script } }));
}

test('where the settings ask for tests, cases are a test file for the runner of the project', async () => {
  await start({ settings: { fixture: { edgeCases: 'test' } } });
  useRunner('vitest run');
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  const tests = client.uri('src/models/order.edge-cases.test.ts');
  expect(client.messages).toEqual([]);
  expect(client.shown).toEqual([tests]);
  const text = client.text(tests)!;
  expect(text).toMatch(/^import \{ describe, expect, it \} from 'vitest';$/m);
  expect(text).toContain("it.each(orderLineEdgeCases)('$name'");
  client.change(tests, text.replace('return value;', 'return { ...value };'));
  client.change(order(), client.text(order())!.replace('sku: string;', 'sku: string;\n  giftWrap: boolean;'));
  await regenerate(tests);
  expect(client.messages).toEqual([]);
  expect(client.text(tests)).toContain('giftWrap: true');
  expect(client.text(tests)).toContain('return { ...value };');
});

test('the settings may name the runner, and where no package.json does, tests are a table', async () => {
  await start({ settings: { fixture: { edgeCases: 'node' } } });
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Invalid Cases for OrderLine');
  const text = client.text(client.uri('src/models/order.invalid-cases.test.ts'))!;
  expect(text).toMatch(/^import \{ describe, it \} from 'node:test';$/m);
  expect(await client.stop()).toBe(0);
  await start({ settings: { fixture: { edgeCases: 'test' } } });
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  expect(client.shown).toEqual([table()]);
});

test('the tests of another type do not join a test file: it is asked where they go', async () => {
  await start({ settings: { fixture: { edgeCases: 'jest' } }, answer: 'Write order.edge-cases2.test.ts' });
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  await runAction(order(), 'OrderStatus =', 'Generate Edge Cases for OrderStatus');
  expect(client.questions).toEqual([expect.stringContaining('has the tests of another type')]);
  expect(client.text(client.uri('src/models/order.edge-cases2.test.ts'))).toContain('orderStatusEdgeCases');
});

test('the table of another type joins, and a second run changes nothing', async () => {
  await start();
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  await runAction(order(), 'OrderStatus =', 'Generate Edge Cases for OrderStatus');
  expect(client.messages).toEqual([]);
  const text = client.text(table())!;
  expect(text).toContain('export const orderLineEdgeCases');
  expect(text).toContain('export const orderStatusEdgeCases');
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  expect(client.text(table())).toBe(text);
  expect(client.applied).toHaveLength(2);
});

test('only the categories that are asked for are made, and Regenerate keeps to them', async () => {
  await start();
  client.open(order());
  const params = { uri: order(), type: 'OrderLine', kind: 'valid' };
  const run = (command: string, more: object = {}): Promise<unknown> =>
    client.run({ title: '', command, arguments: [{ ...params, ...more }] });
  const categories = (await run('fauxture.server.edgeCaseCategories')) as {
    readonly id: string;
    readonly count: number;
  }[];
  const boundary = categories.find(({ id }) => id === 'boundary')!;
  expect(boundary.count).toBeGreaterThan(1);
  await run('fauxture.server.edgeCases', { categories: ['boundary'] });
  const before = client.text(table())!;
  expect(before).toContain('cases=valid categories=boundary: ');
  expect(new Set(before.match(/(?<=category: ').+(?=')/g))).toEqual(new Set(['boundary']));
  await regenerate(table());
  expect(client.messages).toEqual([]);
  expect(client.text(table())).toBe(before);
});

test('Regenerate follows the type; a table of invalid cases finds it by its own name', async () => {
  await start();
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Invalid Cases for OrderLine');
  const invalid = client.uri('src/models/order.invalid-cases.ts');
  client.change(order(), client.text(order())!.replace('sku: string;', 'sku: string;\n  giftWrap: boolean;'));
  await regenerate(invalid);
  expect(client.messages).toEqual([]);
  expect(client.text(invalid)).toContain("'giftWrap missing'");
});

test('a file that we did not write is not touched without asking', async () => {
  await start({ answer: 'Write order.edge-cases2.ts' });
  client.open(order());
  client.open(table(), 'export const mine = 1;\n');
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  expect(client.questions).toHaveLength(1);
  expect(client.text(table())).toBe('export const mine = 1;\n');
  expect(client.text(client.uri('src/models/order.edge-cases2.ts'))).toContain('orderLineEdgeCases');
});

test('a type that is not exported is exported in the same edit', async () => {
  await start();
  const page = client.uri('src/models/page.ts');
  client.open(page);
  await runAction(page, 'ApiError {', 'Export ApiError and Generate Edge Cases');
  expect(client.messages).toEqual([]);
  expect(client.applied).toHaveLength(1);
  expect(client.text(page)).toContain('\nexport interface ApiError {');
});

test('a definition of a schema gives edge cases and invalid cases as JSON', async () => {
  await start();
  client.open(schema(), undefined, 'json');
  await runAction(schema(), '"Recipient": {', 'Generate Edge Cases of Recipient');
  await runAction(schema(), '"Recipient": {', 'Generate Invalid Cases of Recipient');
  expect(client.messages).toEqual([]);
  expect(client.shown).toEqual([
    client.uri('schemas/Recipient.edge-cases.json'),
    client.uri('schemas/Recipient.invalid-cases.json'),
  ]);
  const [valid, invalid] = client.shown.map(
    uri => JSON.parse(client.text(uri)!) as { readonly valid: boolean; readonly breaks?: string }[],
  );
  expect(valid!.length).toBeGreaterThan(5);
  expect(valid!.every(each => each.valid && each.breaks === undefined)).toBe(true);
  expect(invalid!.every(each => !each.valid && each.breaks !== undefined)).toBe(true);
});

test('nothing of the workspace itself is written: the editor has it unsaved', async () => {
  await start();
  client.open(order());
  await runAction(order(), 'OrderLine {', 'Generate Edge Cases for OrderLine');
  expect(() => readFileSync(join(client.folder, 'src/models/order.edge-cases.ts'))).toThrow('ENOENT');
});
