import { text } from 'node:stream/consumers';

import { Command, CommanderError } from 'commander';

import { Session } from '../app/session';
import { FauxtureError } from '../shared/fauxtureError';
import { edgeCasesCommand } from './commands/edgeCases';
import { explainCommand } from './commands/explain';
import { generateCommand } from './commands/generate';
import { listCommand } from './commands/list';
import { lspCommand } from './commands/lsp';
import { replaceCommand } from './commands/replace';
import { scanCommand } from './commands/scan';
import { processOutput, type Output } from './output';
import { version } from './version';

/** What every command works with. */
export interface CliContext {
  readonly session: Session;
  readonly output: Output;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  readonly signal: AbortSignal;
  /** Says how the run ended where nothing was thrown: 1 when something could not be made. */
  setExitCode(code: number): void;
}

/** Runs the command line and gives its exit code: 0 done, 1 nothing or not all could be made, 2 bad use or bad input. */
export async function run(
  args: readonly string[],
  {
    signal = new AbortController().signal,
    output = processOutput,
    readInput = () => text(process.stdin),
  }: {
    readonly signal?: AbortSignal;
    readonly output?: Output;
    readonly readInput?: CliContext['readInput'];
  } = {},
): Promise<number> {
  let exitCode = 0;
  const context: CliContext = {
    session: new Session(),
    output,
    readInput,
    signal,
    setExitCode: code => void (exitCode = code),
  };
  const program = buildProgram(context);
  try {
    // A target on stdin, `-#/$defs/Order`, looks like an option.
    await program.parseAsync(
      args.map(arg => arg.replace(/^-(?=#)/, './-')),
      { from: 'user' },
    );
    return exitCode;
  } catch (error) {
    return report(error, context);
  }
}

function buildProgram(context: CliContext): Command {
  const program = new Command('fauxture')
    .description(
      "Makes realistic, coherent, verified test data from TypeScript types, JSON Schemas and OpenAPI documents, and finds real people's data in fixtures.",
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: context.output.out,
      writeErr: context.output.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'fauxture: ')),
    })
    .showHelpAfterError('Run with --help to see what there is.')
    .exitOverride();
  for (const define of [
    listCommand,
    explainCommand,
    generateCommand,
    edgeCasesCommand,
    scanCommand,
    replaceCommand,
    lspCommand,
  ]) {
    program.addCommand(define(context).copyInheritedSettings(program));
  }
  return program;
}

const EXIT_ONE = new Set<string>(['cannot-make', 'not-verified', 'not-exported', 'cancelled']);

function report(error: unknown, { output, signal }: CliContext): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (signal.aborted && !FauxtureError.is(error, 'cancelled')) {
    output.err('fauxture: cancelled; nothing was written.\n');
    return 1;
  }
  if (!FauxtureError.is(error)) {
    output.err(
      `fauxture: something went wrong inside: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 2;
  }
  output.err(`fauxture: ${placeOf(error)}${error.message}\n`);
  return EXIT_ONE.has(error.code) ? 1 : 2;
}

function placeOf({ details, message }: FauxtureError): string {
  if (details.file === undefined || message.includes(details.file)) return '';
  const position =
    details.line === undefined
      ? ''
      : `:${String(details.line)}${details.column === undefined ? '' : `:${String(details.column)}`}`;
  return `${details.file}${position}: `;
}
