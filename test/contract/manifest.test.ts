import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

vi.mock('vscode', () => ({}));
vi.mock('vscode-languageclient/node', () => ({}));

interface Property {
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly markdownDescription?: string;
}

interface MenuItem {
  readonly when?: string;
  readonly command?: string;
  readonly submenu?: string;
}

interface Manifest {
  readonly files: readonly string[];
  readonly main: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly grammars: readonly { readonly path: string }[];
  };
}

const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

async function commandIds(): Promise<string[]> {
  const { commands } = await import('../../src/editor/commands/index');
  return commands.map(({ id }) => id);
}

test('every command of the table is in package.json, and the reverse', async () => {
  expect(manifest.contributes.commands.map(({ command }) => command).sort()).toEqual(
    (await commandIds()).sort(),
  );
});

test('commands have the category Fauxture and a title in Title Case', () => {
  for (const { title, category } of manifest.contributes.commands) {
    expect(category).toBe('Fauxture');
    expect(texts[title.slice(1, -1)]).toMatch(/^[A-Z]\w*(?: (?:for|as|by|of|in|into|with|an|[A-Z]\w*))*…?$/);
  }
});

test('every text that package.json refers to is in package.nls.json, and the reverse', () => {
  const wanted = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
  expect([...new Set(wanted)].sort()).toEqual(Object.keys(texts).sort());
});

test('menus name commands that exist, and the palette hides those that need a document', async () => {
  const ids = await commandIds();
  const named = Object.values(manifest.contributes.menus).flatMap(items =>
    items.flatMap(({ command }) => command ?? []),
  );
  for (const id of named) expect(ids).toContain(id);
  const inPalette = manifest.contributes.menus['commandPalette']!.map(({ command }) => command);
  const always = ids.filter(id => !inPalette.includes(id));
  expect(always).toEqual(['fauxture.showLog', 'fauxture.restartServer']);
});

test.each([
  ['order.schema.json', true],
  ['order-schema.json', true],
  ['jsonschema.yaml', true],
  ['openapi.yml', true],
  ['petstore-openapi-v3.1.yaml', true],
  ['swagger.json', true],
  ['api.yaml', true],
  ['package.json', false],
  ['rapid.json', false],
  ['docker-compose.yml', false],
])('the explorer offers samples of %s: %s', (name, isOffered) => {
  const items = manifest.contributes.menus['explorer/context']!.filter(({ command }) =>
    command?.startsWith('fauxture.generateSample'),
  );
  expect(items).toHaveLength(3);
  for (const { when = '' } of items) {
    const [, extension = ''] = /resourceExtname =~ \/(.+?)\/i/.exec(when) ?? [];
    const [, file = ''] = /resourceFilename =~ \/(.+?)\/i/.exec(when) ?? [];
    const isFile = new RegExp(extension, 'i').test(name.slice(name.lastIndexOf('.')));
    expect(isFile && new RegExp(file, 'i').test(name)).toBe(isOffered);
  }
});

test('commands that the server names in code actions and lenses exist', async () => {
  const { CLIENT_COMMANDS } = await import('../../src/shared/protocol');
  const ids = await commandIds();
  for (const id of Object.values(CLIENT_COMMANDS)) expect(ids).toContain(id);
});

test.each(settings)('%s has a default and a description', (id, property) => {
  expect(id).toMatch(/^fauxture\.\w+\.\w+$/);
  expect(property.default).toBeDefined();
  expect(property.markdownDescription).toMatch(/^%.+%$/);
});

test('.fauxture.json takes the settings of the same names, with the same choices and defaults', () => {
  interface Group {
    readonly properties: Readonly<Record<string, Property>>;
  }
  const schema = JSON.parse(read('media/fauxture.schema.json')) as {
    readonly properties: Readonly<Record<string, Group>>;
  };
  for (const [id, property] of settings) {
    const [, group = '', name = ''] = id.split('.');
    const said = schema.properties[group]?.properties[name];
    expect(said, id).toBeDefined();
    expect(said?.enum).toEqual(property.enum);
    if (property.default !== '') expect(said?.default).toEqual(property.default);
  }
});

test('the locales of the setting are those that there are', async () => {
  const { localeIds } = (await import(resolve(root, 'scripts/tables/localeIds.mjs'))) as {
    readonly localeIds: readonly string[];
  };
  expect(Object.fromEntries(settings)['fauxture.values.locale']?.enum).toEqual(localeIds);
});

test('what package.json refers to is packed', () => {
  const { jsonValidation, grammars } = manifest.contributes;
  const paths = [manifest.icon, ...jsonValidation.map(({ url }) => url), ...grammars.map(({ path }) => path)];
  for (const path of paths) {
    const clean = path.replace('./', '');
    expect(
      manifest.files.some(entry => clean === entry || clean.startsWith(`${entry}/`)),
      clean,
    ).toBe(true);
    expect(read(clean).length).toBeGreaterThan(0);
  }
  expect(manifest.files).toContain('package.nls.json');
});
