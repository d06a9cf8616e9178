import type { CodeLens, Command } from 'vscode-languageserver';

import { canUpdate } from '../app/canUpdate';
import { parseMarker, type Marker } from '../engine/render/marker';
import {
  CLIENT_COMMANDS,
  SERVER_COMMANDS,
  type ClientCommandTarget,
  type RegenerateParams,
  type UpdateFixtureParams,
} from '../shared/protocol';
import type { Server } from './server';
import { updateTitle } from './updateTitle';

/** Regenerate, New Seed and, for a fixture of a type, Update above each marker of a document. */
export function findCodeLenses(server: Server, uri: string): CodeLens[] {
  const text = server.documents.find(uri)?.getText() ?? '';
  if (!text.includes('// @fauxture ')) return [];
  return text.split(/\r?\n/).flatMap((content, line) => {
    const marker = parseMarker(content);
    if (marker === undefined) return [];
    const builders = canUpdate(marker) ? [regenerate, newSeed, update] : [regenerate, newSeed];
    return builders.map(build => ({
      range: { start: { line, character: 0 }, end: { line, character: content.length } },
      command: build({ uri, line, marker }, server.client.isFauxtureClient),
    }));
  });
}

interface MarkerPlace {
  readonly uri: string;
  readonly line: number;
  readonly marker: Marker;
}

function regenerate({ uri, line }: MarkerPlace, isFauxtureClient: boolean): Command {
  return isFauxtureClient
    ? toCommand('Regenerate', CLIENT_COMMANDS.regenerate, { uri, line })
    : toCommand('Regenerate', SERVER_COMMANDS.regenerate, { uri, line });
}

function newSeed({ uri, line }: MarkerPlace, isFauxtureClient: boolean): Command {
  return isFauxtureClient
    ? toCommand('New Seed', CLIENT_COMMANDS.newSeed, { uri, line })
    : toCommand('New Seed', SERVER_COMMANDS.regenerate, { uri, line, newSeed: true });
}

function update({ uri, line, marker }: MarkerPlace, isFauxtureClient: boolean): Command {
  const { updateFixture } = isFauxtureClient ? CLIENT_COMMANDS : SERVER_COMMANDS;
  return toCommand(updateTitle(marker.type), updateFixture, { uri, position: { line, character: 0 } });
}

function toCommand(
  title: string,
  command: string,
  target: ClientCommandTarget | RegenerateParams | UpdateFixtureParams,
): Command {
  return { title, command, arguments: [target] };
}
