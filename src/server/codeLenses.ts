import type { CodeLens, Command } from 'vscode-languageserver';

import { parseMarker } from '../engine/render/marker';
import {
  CLIENT_COMMANDS,
  SERVER_COMMANDS,
  type ClientCommandTarget,
  type RegenerateParams,
} from '../shared/protocol';
import type { Server } from './server';

/** Regenerate and New Seed above each marker of a document. */
export function findCodeLenses(server: Server, uri: string): CodeLens[] {
  const text = server.documents.find(uri)?.getText() ?? '';
  if (!text.includes('// @fauxture ')) return [];
  return text.split(/\r?\n/).flatMap((content, line) =>
    parseMarker(content) === undefined
      ? []
      : [regenerate, newSeed].map(build => ({
          range: { start: { line, character: 0 }, end: { line, character: content.length } },
          command: build({ uri, line }, server.client.isFauxtureClient),
        })),
  );
}

interface MarkerPlace {
  readonly uri: string;
  readonly line: number;
}

function regenerate(place: MarkerPlace, isFauxtureClient: boolean): Command {
  return isFauxtureClient
    ? clientCommand('Regenerate', CLIENT_COMMANDS.regenerate, place)
    : serverCommand('Regenerate', place);
}

function newSeed(place: MarkerPlace, isFauxtureClient: boolean): Command {
  return isFauxtureClient
    ? clientCommand('New Seed', CLIENT_COMMANDS.newSeed, place)
    : serverCommand('New Seed', { ...place, newSeed: true });
}

function clientCommand(title: string, command: string, target: ClientCommandTarget): Command {
  return { title, command, arguments: [target] };
}

function serverCommand(title: string, params: RegenerateParams): Command {
  return { title, command: SERVER_COMMANDS.regenerate, arguments: [params] };
}
