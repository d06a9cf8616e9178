import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

import { findSchemaEntry } from '../app/findSchemaEntry';
import type { SchemaEntry } from '../app/schemaFile';
import { FauxtureError } from '../shared/fauxtureError';
import type { SchemasParams, WireSchema, WireSchemas } from '../shared/protocol';
import { formatOf } from './schemaDocuments';
import type { Server } from './server';

/** What a schema document offers, and which of it a position is about. */
export function listWireSchemas(server: Server, { uri, position }: SchemasParams): WireSchemas {
  try {
    const file = server.schemas.open(uri);
    const document = server.documents.find(uri);
    const format = formatOf(server, uri) ?? 'json';
    const around =
      document === undefined || position === undefined
        ? []
        : findSchemaEntry(file, { text: document.getText(), format, offset: document.offsetAt(position) })
            .entries;
    const offered = file.isOpenApi ? file.entries.filter(({ kind }) => kind !== 'schema') : file.entries;
    return { schemas: offered.map(toWire), around: around.map(toWire) };
  } catch (error) {
    if (!FauxtureError.is(error)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  }
}

function toWire(entry: SchemaEntry): WireSchema {
  return { name: entry.name, kind: entry.kind, target: targetOf(entry), line: entry.line - 1 };
}

/** How a command names an entry: by its place; one that was put together has none of its own. */
export function targetOf({ name, pointer, schema }: SchemaEntry): string {
  return schema === undefined ? pointer : name;
}
