import { mkdirSync, writeFileSync } from 'node:fs';

import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';

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

async function titles(uri: string, word: string): Promise<string[]> {
  return (await client.actions(uri, word)).map(({ title }) => title);
}

const schema = (): string => client.uri('schemas/delivery.schema.json');
const api = (): string => client.uri('schemas/openapi.yaml');
const json = (): string => client.uri('data/delivery.json');
const yaml = (): string => client.uri('data/delivery.yaml');

const openSchema = (): void => {
  client.open(schema(), undefined, 'json');
};

test('each definition of a schema offers samples, and the head of the document its own', async () => {
  await start();
  openSchema();
  expect(await titles(schema(), '"Recipient": {')).toEqual([
    'Generate Sample of Recipient',
    'Generate 10 Samples of Recipient',
    'Generate Sample of Recipient as TypeScript Constant',
    'Generate Edge Cases of Recipient',
    'Generate Invalid Cases of Recipient',
  ]);
  expect((await titles(schema(), '"title"'))[0]).toBe('Generate Sample of Delivery');
  expect(await titles(schema(), '"firstName"')).toEqual([]);
});

test('a sample becomes a new file beside the schema, which is shown', async () => {
  await start();
  openSchema();
  await runAction(schema(), '"title"', 'Generate Sample of Delivery');
  expect(client.messages).toEqual([]);
  expect(client.shown).toEqual([client.uri('schemas/delivery.sample.json')]);
  const sample = JSON.parse(client.text(client.shown[0]!)!) as Record<string, unknown>;
  expect(Object.keys(sample)).toEqual(expect.arrayContaining(['trackingNumber', 'recipient', 'parcels']));
});

test('a sample never overwrites a file', async () => {
  await start();
  writeFileSync(new URL(client.uri('schemas/Recipient.sample.json')), '{}');
  openSchema();
  await runAction(schema(), '"Recipient": {', 'Generate Sample of Recipient');
  expect(client.shown).toEqual([client.uri('schemas/Recipient.sample2.json')]);
});

test('many samples are a list, and a sample can be a constant of TypeScript', async () => {
  await start();
  openSchema();
  await runAction(schema(), '"Dry": {', 'Generate 10 Samples of Dry');
  expect(JSON.parse(client.text(client.shown[0]!)!)).toHaveLength(10);
  await runAction(schema(), '"Dry": {', 'Generate Sample of Dry as TypeScript Constant');
  expect(client.text(client.shown[1]!)).toMatch(/^export const dry = \{/m);
});

test('a constant of a sample can be made again, by its seed and by another', async () => {
  await start();
  openSchema();
  await runAction(schema(), '"Recipient": {', 'Generate Sample of Recipient as TypeScript Constant');
  const sample = client.shown[0]!;
  const before = client.text(sample)!;
  const line = before.split('\n').findIndex(each => each.startsWith('// @fauxture '));
  const regenerate = (newSeed: boolean): Promise<unknown> =>
    client.run({
      title: '',
      command: 'fauxture.server.regenerate',
      arguments: [{ uri: sample, line, newSeed }],
    });
  await regenerate(false);
  expect(client.messages).toEqual([]);
  expect(client.text(sample)).toBe(before);
  await regenerate(true);
  expect(client.messages).toEqual([]);
  expect(client.text(sample)).not.toBe(before);
  expect(client.text(sample)).toMatch(/@fauxture delivery\.schema\.json#\S* seed=\d+/);
});

test('components and operations of OpenAPI in YAML offer samples', async () => {
  await start();
  client.open(api(), undefined, 'yaml');
  expect((await titles(api(), 'Stall:'))[0]).toBe('Generate Sample of Stall');
  expect(await titles(api(), 'post:')).toEqual([
    'Generate Sample of openStall request',
    'Generate Sample of openStall response 201',
  ]);
  await runAction(api(), "'201'", 'Generate Sample of openStall response 201');
  expect(client.messages).toEqual([]);
  expect(Object.keys(JSON.parse(client.text(client.shown[0]!)!) as object)).toEqual(['id', 'openedAt']);
});

test("a setting says whether a schema's own examples are used", async () => {
  const text =
    '{ "properties": { "motto": { "type": "string", "examples": ["Fish first", "Tide waits"] } }, "required": ["motto"] }';
  for (const examples of ['prefer', 'never']) {
    if (examples === 'never') await client.stop();
    await start({ settings: { values: { examples } } });
    const motto = client.uri('motto.schema.json');
    client.open(motto, text, 'json');
    await runAction(motto, '{', 'Generate 10 Samples of motto');
    expect(client.messages).toEqual([]);
    expect(client.text(client.shown[0]!)!.includes('Fish first')).toBe(examples === 'prefer');
  }
});

test('unsaved text of a schema counts', async () => {
  await start();
  openSchema();
  client.change(
    schema(),
    client.text(schema())!.replace('"weight": {', '"unsaved": { "const": 1 }, "weight": {'),
  );
  await runAction(schema(), '"Dry": {', 'Generate Sample of Dry');
  expect(client.text(client.shown[0]!)).toContain('"unsaved": 1');
});

test('a JSON document with a schema is filled by one edit', async () => {
  await start();
  client.open(json(), undefined, 'json');
  expect(await titles(json(), '"city"')).toEqual(['Fill Required Properties', 'Fill All Properties']);
  await runAction(json(), '"city"', 'Fill Required Properties');
  expect(client.messages).toEqual([]);
  expect(client.applied).toHaveLength(1);
  expect(client.text(json())).toMatch(
    /"recipient": \{\n {4}"city": "Bergen",\n {4}"firstName": ".+",\n {4}"lastName": ".+",\n {4}"email": ".+"\n {2}\},/,
  );
  await runAction(json(), '"kind"', 'Fill Required Properties');
  expect(client.text(json())).toMatch(/"parcels": \[\{ "kind": "chilled", "maximumCelsius": -?\d+ \}\]/);
});

test('a YAML document with a modeline is filled, comments stay', async () => {
  await start();
  client.open(yaml(), undefined, 'yaml');
  await runAction(yaml(), 'Ingrid', 'Fill Required Properties');
  expect(client.messages).toEqual([]);
  const text = client.text(yaml())!;
  expect(text).toContain('trackingNumber: HM-2042 # from the carrier\n');
  expect(text).toMatch(/\n {2}firstName: Ingrid\n {2}lastName: .+\n {2}email: .*ingrid.*\n/i);
  await runAction(yaml(), 'dry', 'Fill Required Properties');
  expect((parse(client.text(yaml())!) as { parcels: object[] }).parcels[0]).toHaveProperty('weight');
});

test('a document that lacks nothing is told so', async () => {
  await start();
  client.open(json(), undefined, 'json');
  client.change(json(), client.text(json())!.replace('"kind": "chilled"', '"kind": "dry", "weight": 2'));
  await runAction(json(), '"kind"', 'Fill Required Properties');
  expect(client.messages).toEqual([
    'Fauxture: Nothing is missing: parcels[0] has every property that its schema requires.',
  ]);
  expect(client.applied).toEqual([]);
});

test('schemas by the settings json.schemas and yaml.schemas', async () => {
  await start({
    settingsOf: {
      'json.schemas': [{ fileMatch: ['/data/*.special.json'], url: './schemas/delivery.schema.json' }],
      'yaml.schemas': { './schemas/delivery.schema.json': 'recipient.yaml' },
    },
  });
  const special = client.uri('data/a.special.json');
  client.open(special, '{\n  "recipient": {}\n}\n', 'json');
  await runAction(special, '{}', 'Fill Required Properties');
  expect(client.text(special)).toContain('"lastName"');
  const other = client.uri('data/recipient.yaml');
  client.open(other, 'recipient: {}\n', 'yaml');
  await runAction(other, '{}', 'Fill Required Properties');
  expect(client.text(other)).toMatch(/^recipient:\n {2}firstName: /);
});

test("schemas by the workspace's own settings, for clients that have none", async () => {
  await start();
  mkdirSync(new URL(client.uri('.vscode')));
  writeFileSync(
    new URL(client.uri('.vscode/settings.json')),
    '{ // ours\n "json.schemas": [{ "fileMatch": ["stall.json"], "schema": { "required": ["berth"], "properties": { "berth": { "const": 7 } } } }], }',
  );
  const stall = client.uri('stall.json');
  client.open(stall, '{}', 'json');
  await runAction(stall, '{', 'Fill Required Properties');
  expect(client.text(stall)).toBe('{\n  "berth": 7\n}');
});

test('schemas that extensions contribute', async () => {
  await start({
    initializationOptions: {
      schemaAssociations: [{ fileMatch: ['*.delivery.json'], uri: 'https://example.com/remote.json' }],
    },
  });
  const document = client.uri('data/x.delivery.json');
  client.open(document, '{}', 'json');
  expect(await titles(document, '{')).toEqual([]);
  await client.connection.sendNotification('fauxture/schemaAssociations', [
    { fileMatch: ['*.delivery.json'], uri: client.uri('schemas/delivery.schema.json') },
  ]);
  await runAction(document, '{', 'Fill Required Properties');
  expect(client.text(document)).toContain('"trackingNumber"');
});

test('a remote schema is named, and not fetched', async () => {
  await start();
  client.open(json(), '{ "$schema": "https://example.com/delivery.json" }', 'json');
  expect(await titles(json(), '{')).toEqual([]);
  const position = { line: 0, character: 3 };
  await client.run({ title: '', command: 'fauxture.server.fill', arguments: [{ uri: json(), position }] });
  expect(client.messages).toHaveLength(1);
  expect(client.messages[0]).toContain('https://example.com/delivery.json');
  expect(client.messages[0]).toContain('nothing is fetched');
});

test('JSON that is no schema and has none offers nothing', async () => {
  await start();
  const plain = client.uri('package.json');
  client.open(plain, undefined, 'json');
  expect(await titles(plain, '{')).toEqual([]);
});
