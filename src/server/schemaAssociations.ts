import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'jsonc-parser';

import type { SchemaAssociation } from '../app/fill/openSchemaOf';
import type { WireSchemaAssociation } from '../shared/protocol';
import type { Server } from './server';

/**
 * Which schemas there are for files of some names: by the settings `json.schemas` and `yaml.schemas`, then by
 * extensions. A client that answers nothing has the settings of the workspace's `.vscode/settings.json`.
 */
export async function readAssociations(server: Server, uri: string): Promise<readonly SchemaAssociation[]> {
  const base = server.documents.folderOf(server.documents.pathOf(uri));
  const stored = server.client.isFauxtureClient ? {} : readStored(base);
  const [json, yaml] = await Promise.all([
    server.settings.readForeign(uri, 'json.schemas'),
    server.settings.readForeign(uri, 'yaml.schemas'),
  ]);
  return [
    ...jsonAssociations(json ?? stored['json.schemas'], base),
    ...yamlAssociations(yaml ?? stored['yaml.schemas'], base),
    ...server.contributed,
  ];
}

/** What extensions contribute, as associations. */
export function contributedAssociations(
  associations: readonly WireSchemaAssociation[],
): readonly SchemaAssociation[] {
  return associations.map(({ fileMatch, uri }) => ({ fileMatch, url: uri, by: 'an extension' }));
}

function readStored(folder: string): Readonly<Record<string, unknown>> {
  const file = join(folder, '.vscode/settings.json');
  if (!existsSync(file)) return {};
  const settings = parse(readFileSync(file, 'utf8'), [], { allowTrailingComma: true }) as unknown;
  return isObject(settings) ? settings : {};
}

/** `[{ "fileMatch": ["/orders/*.json"], "url": "./order.schema.json" }]`, or with the `schema` itself. */
function jsonAssociations(setting: unknown, base: string): readonly SchemaAssociation[] {
  if (!Array.isArray(setting)) return [];
  return setting.filter(isObject).map(({ fileMatch, url, schema }) => ({
    fileMatch: toTexts(fileMatch),
    ...(typeof url === 'string' && { url }),
    ...(schema !== undefined && { schema }),
    base,
    by: 'the setting json.schemas',
  }));
}

/** `{ "./order.schema.json": ["/orders/*.yaml"] }` */
function yamlAssociations(setting: unknown, base: string): readonly SchemaAssociation[] {
  if (!isObject(setting)) return [];
  return Object.entries(setting).map(([url, fileMatch]) => ({
    fileMatch: toTexts(fileMatch),
    url,
    base,
    by: 'the setting yaml.schemas',
  }));
}

function toTexts(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(each => typeof each === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
