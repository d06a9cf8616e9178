import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { EditorIndentation, SampleResult } from '../shared/protocol';
import { applyWorkspaceEdit, insistOnCreating } from './applyWorkspaceEdit';
import type { Server } from './server';

/** A new document that belongs to a schema's. */
interface OfferedText {
  /** The schema's document. */
  readonly uri: string;
  /** What it is of, for its name. */
  readonly stem: string;
  /** What it is, for its name: `sample`. */
  readonly kind: string;
  readonly format: 'json' | 'ts';
  readonly text: string;
}

/**
 * Offers a text as a document. Our own client shows it in one that is not saved; for others it becomes a new file
 * beside the schema, since plain LSP knows no such documents.
 */
export async function offerText(server: Server, offered: OfferedText): Promise<SampleResult> {
  const { text } = offered;
  const path = freePath(server, offered);
  const uri = pathToFileURL(path).href;
  if (server.client.isFauxtureClient) return { uri: uri.replace(/^file:\/\//, 'untitled:'), text };
  insistOnCreating(server);
  await applyWorkspaceEdit(server, uri, {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: false, overwrite: false } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: START, end: START }, newText: text }],
      },
    ],
  });
  if (server.client.canShowDocuments) await server.connection.window.showDocument({ uri, takeFocus: true });
  return { uri, text };
}

const START = { line: 0, character: 0 };

/** A value as JSON, indented as the editor does. */
export function printJson(value: unknown, editor: EditorIndentation | undefined): string {
  const indent = editor === undefined || editor.insertSpaces ? (editor?.tabSize ?? 2) : '\t';
  return `${JSON.stringify(value, null, indent)}\n`;
}

/** `order` of `schemas/order.schema.json`. */
export function stemOf(file: string): string {
  return basename(file).replace(/(?:\.schema)?\.\w+$/i, '');
}

/** The first path beside the document that is free: `order.sample.json`, `order.sample2.json`. */
function freePath({ documents }: Server, { uri, stem, kind, format }: OfferedText): string {
  const folder = dirname(documents.pathOf(uri));
  const name = stem.replaceAll(/[^\p{L}\p{N}$.-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'schema';
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${name}.${kind}${number === 1 ? '' : String(number)}.${format}`;
    const isOpen = documents.isOpen(pathToFileURL(path).href.replace(/^file:\/\//, 'untitled:'));
    if (!isOpen && !existsSync(path)) return path;
  }
}
