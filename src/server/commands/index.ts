import {
  CancellationTokenSource,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type CancellationToken,
  type ExecuteCommandParams,
  type WorkDoneProgressReporter,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';

import { FauxtureError } from '../../shared/fauxtureError';
import { SERVER_COMMANDS, type ServerCommandTypes } from '../../shared/protocol';
import { checkpoint } from '../../app/checkpoint';
import { toAbortSignal } from '../abortSignal';
import { keepWithinBound } from '../memory';
import type { Server } from '../server';
import { tell } from '../tell';
import { acceptCommand } from './accept';
import { edgeCaseCategoriesCommand, edgeCasesCommand } from './edgeCases';
import { explainCommand } from './explain';
import { fillCommand } from './fill';
import { fillLiteralCommand } from './fillLiteral';
import { generateCommand } from './generate';
import { jsonCommand } from './json';
import { regenerateCommand } from './regenerate';
import { replaceCommand } from './replace';
import { sampleCommand } from './sample';
import { scanWorkspaceCommand } from './scanWorkspace';
import { turnOffCommand } from './turnOff';
import { updateAllFixturesCommand } from './updateAllFixtures';
import { updateFixtureCommand } from './updateFixture';

/** A command of the server. */
type ServerCommand<Id extends keyof ServerCommandTypes> = (
  server: Server,
  params: ServerCommandTypes[Id]['params'],
  signal: AbortSignal,
) => Promise<ServerCommandTypes[Id]['result']> | ServerCommandTypes[Id]['result'];

const commands: { readonly [Id in keyof ServerCommandTypes]: ServerCommand<Id> } = {
  generate: generateCommand,
  regenerate: regenerateCommand,
  json: jsonCommand,
  explain: explainCommand,
  sample: sampleCommand,
  fill: fillCommand,
  edgeCases: edgeCasesCommand,
  edgeCaseCategories: edgeCaseCategoriesCommand,
  fillLiteral: fillLiteralCommand,
  updateFixture: updateFixtureCommand,
  updateAllFixtures: updateAllFixturesCommand,
  scanWorkspace: scanWorkspaceCommand,
  replace: replaceCommand,
  accept: acceptCommand,
  turnOff: turnOffCommand,
};

interface Call {
  readonly params: ExecuteCommandParams;
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
}

/** Runs a command after those before it: at most one message on failure, null when it was cancelled. */
export async function runCommand(server: Server, call: Call): Promise<unknown> {
  const turn = server.queue.then(() => runNow(server, call));
  server.queue = turn.then(
    () => undefined,
    () => undefined,
  );
  return turn;
}

async function runNow(server: Server, { params, token, progress }: Call): Promise<unknown> {
  const own = await beginProgress(server, params.workDoneToken === undefined ? undefined : progress);
  const signal = toAbortSignal(token, own.token);
  server.report = own.report;
  try {
    await checkpoint(signal);
    return await find(params.command)(server, params.arguments?.[0], signal);
  } catch (error) {
    return report(server, error, signal);
  } finally {
    own.done();
    setImmediate(() => {
      keepWithinBound(server);
    });
  }
}

function find(id: string): (server: Server, params: unknown, signal: AbortSignal) => Promise<unknown> {
  const [name] = Object.entries(SERVER_COMMANDS).find(([, command]) => command === id) ?? [];
  const command = name === undefined ? undefined : commands[name as keyof ServerCommandTypes];
  if (command === undefined) throw new FauxtureError('bad-usage', `There is no command ${id}.`);
  return command as (server: Server, params: unknown, signal: AbortSignal) => Promise<unknown>;
}

/** Our own client shows progress itself; for others we ask for a progress of our own unless they brought one. */
async function beginProgress(
  server: Server,
  given: WorkDoneProgressReporter | undefined,
): Promise<{ readonly token: CancellationToken; done: () => void } & Pick<Server, 'report'>> {
  if (server.client.isFauxtureClient)
    return {
      token: new CancellationTokenSource().token,
      report: reportTo(given),
      done: () => undefined,
    };
  const progress: WorkDoneProgressReporter & Partial<Pick<WorkDoneProgressServerReporter, 'token'>> =
    given ?? (await server.connection.window.createWorkDoneProgress());
  progress.begin('Fauxture', undefined, 'making test data', true);
  return {
    token: progress.token ?? new CancellationTokenSource().token,
    report: reportTo(progress),
    done: () => {
      progress.done();
    },
  };
}

function reportTo(progress: WorkDoneProgressReporter | undefined): Server['report'] {
  return (done, total) =>
    progress?.report(
      Math.round((100 * done) / Math.max(total, 1)),
      `${String(done)} of ${String(total)} files`,
    );
}

function report(server: Server, error: unknown, signal: AbortSignal): null {
  if (signal.aborted) {
    server.session.log.info('Cancelled; nothing was changed.');
    return null;
  }
  const isOurs = FauxtureError.is(error) && error.code !== 'internal';
  if (!isOurs)
    server.session.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const message = isOurs
    ? error.message
    : 'Something went wrong inside Fauxture; nothing was changed. Its log says more.';
  if (server.client.isFauxtureClient) throw new ResponseError(LSPErrorCodes.RequestFailed, message);
  tell(server, MessageType.Error, message);
  return null;
}
