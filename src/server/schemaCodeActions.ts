import type { CodeAction, CodeActionParams, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { hasSchema } from '../app/fill/openSchemaOf';
import { findSchemaEntry } from '../app/findSchemaEntry';
import type { SchemaEntry } from '../app/schemaFile';
import { editJson } from '../read/editing/editJson';
import { editYaml } from '../read/editing/editYaml';
import {
  CLIENT_COMMANDS,
  SERVER_COMMANDS,
  type ClientCommandTarget,
  type EdgeCasesParams,
  type FillParams,
  type SampleParams,
} from '../shared/protocol';
import { looksLikeSchema } from '../shared/looksLikeSchema';
import { FAUXTURE_KIND, isWantedKind } from './codeActions';
import { readAssociations } from './schemaAssociations';
import { formatOf } from './schemaDocuments';
import { targetOf } from './schemasRequest';
import type { Server } from './server';

/** UTF-16 code units from which on a document gets no lightbulb. */
const LARGE = 2_000_000;

/** How many samples a client without a question of its own gets for "Samples". */
const SAMPLES = 10;

/** What a JSON or YAML document offers at a place: samples of a schema, or what an object lacks. Parses only. */
export async function findSchemaActions(server: Server, params: CodeActionParams): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const format = formatOf(server, uri);
  const document = format !== undefined && isWantedKind(params) ? server.documents.find(uri) : undefined;
  if (format === undefined || document === undefined || document.getText().length > LARGE) return [];
  const place: Place = { document, uri, format, offset: document.offsetAt(params.range.start) };
  return [...sampleActions(server, place), ...(await fillActions(server, place))];
}

interface Place {
  readonly document: TextDocument;
  readonly uri: string;
  readonly format: 'json' | 'yaml';
  readonly offset: number;
}

function sampleActions(server: Server, { document, uri, format, offset }: Place): CodeAction[] {
  const file = server.schemas.peek(uri);
  if (file === undefined) return [];
  const { entries, isHead } = findSchemaEntry(file, { text: document.getText(), format, offset });
  if (!isHead) return [];
  const { isFauxtureClient } = server.client;
  if (entries.length > 1) return entries.map(entry => one(entry, uri, isFauxtureClient));
  return entries.flatMap(entry => [
    one(entry, uri, isFauxtureClient),
    ...(isFauxtureClient ? clientActions(entry, uri) : serverActions(entry, uri)),
  ]);
}

function clientActions(entry: SchemaEntry, uri: string): CodeAction[] {
  const { name } = entry;
  const target = { uri, target: targetOf(entry) };
  return [
    clientAction(`Generate Samples of ${name}…`, 'generateSamples', target),
    clientAction(`Generate Sample of ${name} as TypeScript Constant`, 'generateSampleAsTypeScript', target),
    clientAction(`Generate Edge Cases of ${name}`, 'generateEdgeCases', target),
    clientAction(`Generate Invalid Cases of ${name}`, 'generateInvalidCases', target),
  ];
}

function serverActions(entry: SchemaEntry, uri: string): CodeAction[] {
  const { name } = entry;
  const target = targetOf(entry);
  const cases = (kind: 'valid' | 'invalid'): Omit<Command, 'title'> => {
    const params: EdgeCasesParams = { uri, type: target, kind };
    return { command: SERVER_COMMANDS.edgeCases, arguments: [params] };
  };
  return [
    serverSample(`Generate ${String(SAMPLES)} Samples of ${name}`, { uri, target, count: SAMPLES }),
    serverSample(`Generate Sample of ${name} as TypeScript Constant`, { uri, target, format: 'ts' }),
    action(`Generate Edge Cases of ${name}`, cases('valid')),
    action(`Generate Invalid Cases of ${name}`, cases('invalid')),
  ];
}

function one(entry: SchemaEntry, uri: string, isFauxtureClient: boolean): CodeAction {
  const target = { uri, target: targetOf(entry) };
  const title = `Generate Sample of ${entry.name}`;
  return isFauxtureClient ? clientAction(title, 'generateSample', target) : serverSample(title, target);
}

async function fillActions(server: Server, { document, uri, format, offset }: Place): Promise<CodeAction[]> {
  const text = document.getText();
  const file = server.documents.pathOf(uri);
  // The schemas of schemas require nothing.
  if (looksLikeSchema(file, text)) return [];
  const editable = tryEdit(text, format, offset);
  if (editable?.objectAt(offset) === undefined) return [];
  const associations = await readAssociations(server, uri);
  if (!hasSchema({ file, text, value: editable.value, format, associations })) return [];
  const position = document.positionAt(offset);
  return (['required', 'all'] as const).map(wanted => {
    const title = wanted === 'all' ? 'Fill All Properties' : 'Fill Required Properties';
    if (server.client.isFauxtureClient)
      return clientAction(title, wanted === 'all' ? 'fillAllProperties' : 'fillRequiredProperties', {
        uri,
        position,
      });
    const params: FillParams = { uri, position, wanted };
    return action(title, { command: SERVER_COMMANDS.fill, arguments: [params] });
  });
}

function tryEdit(
  text: string,
  format: 'json' | 'yaml',
  offset: number,
): ReturnType<typeof editJson> | undefined {
  try {
    return format === 'yaml' ? editYaml(text, offset) : editJson(text);
  } catch {
    // Aliases that cannot be followed: the command says so, the lightbulb stays away.
    return undefined;
  }
}

function clientAction(
  title: string,
  id: keyof typeof CLIENT_COMMANDS,
  target: ClientCommandTarget,
): CodeAction {
  return action(title, { command: CLIENT_COMMANDS[id], arguments: [target] });
}

function serverSample(title: string, params: SampleParams): CodeAction {
  return action(title, { command: SERVER_COMMANDS.sample, arguments: [params] });
}

function action(title: string, command: Omit<Command, 'title'>): CodeAction {
  return { title, kind: FAUXTURE_KIND, command: { ...command, title } };
}
