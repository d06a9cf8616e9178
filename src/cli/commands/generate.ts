import { dirname, resolve } from 'node:path';

import { Command, Option } from 'commander';

import type { DrawRequest } from '../../app/drawOptions';
import { MAX_COUNT, MAX_DEPTH } from '../../app/drawTexts';
import { generateModule } from '../../app/generateModule';
import { generateValues } from '../../app/generateValues';
import type { FixtureProblem, FixtureRequest } from '../../app/fixtureRequest';
import { isSchemaFile } from '../../app/isSchemaFile';
import { findWorkspaceConfig, type WorkspaceConfig } from '../../app/workspaceConfig';
import { FIXTURE_STYLES, type FixtureStyle } from '../../engine/render/renderModule';
import { FauxtureError } from '../../shared/fauxtureError';
import { jsonTexts, ndjsonTexts } from '../jsonTexts';
import { itemRange, optionalFields, wholeNumber } from '../numbers';
import { checkPlace } from '../output';
import type { CliContext } from '../run';
import { takeInput } from '../takeInput';
import { parseTarget } from '../target';
import { writeMade } from '../writeMade';
import { yamlTexts } from '../yamlTexts';

interface GenerateFlags {
  readonly all?: boolean;
  readonly count?: number;
  readonly seed?: number;
  readonly locale?: string;
  readonly now?: string;
  readonly optional?: DrawRequest['optional'];
  readonly items?: { readonly minimum: number; readonly maximum: number };
  readonly depth?: number;
  readonly examples?: 'prefer' | 'never';
  readonly format?: 'ts' | 'json' | 'ndjson' | 'yaml';
  readonly style?: FixtureStyle;
  readonly out?: string;
  readonly record?: boolean;
  readonly tsconfig?: string;
}

const EXAMPLES = `
Examples:
  $ fauxture generate src/user.ts#User                        one typed constant, to the terminal
  $ fauxture generate src/user.ts#User --out test/user.ts     into a file, imports resolved from there
  $ fauxture generate src/user.ts#User --count 20 --format ndjson --seed 7
  $ fauxture generate src/models.ts --all --locale de         every exported type
  $ fauxture generate src/user.ts#User --style factory        makeUser(overrides)
  $ fauxture generate order.schema.json --count 5             JSON that validates
  $ fauxture generate order.schema.json#/$defs/Address --format yaml
  $ fauxture generate api.yaml#Order                          a schema of an OpenAPI document
  $ fauxture generate 'api.yaml#createOrder request'          what an operation takes; POST /orders request too
  $ fauxture generate api.yaml --all --out samples.json       every schema, one entry each
  $ cat schema.json | fauxture generate - --format ndjson --count 100`;

/** `fauxture generate`. */
export function generateCommand(context: CliContext): Command {
  return new Command('generate')
    .summary('make fixtures')
    .description(
      'Makes fixtures of TypeScript types, JSON Schemas and OpenAPI documents: realistic values that agree with one another, type-checked in your project or validated against their schema before they are written. The same seed gives the same bytes.',
    )
    .argument(
      '<target>',
      'a file, and a type or schema in it: src/user.ts#User, order.schema.json, api.yaml#Order; - for a schema on stdin',
    )
    .option('--all', 'every type that the file exports, or every definition of a schema file')
    .option('--count <n>', 'how many values; they come as a list', wholeNumber(1, MAX_COUNT))
    .option('--seed <n>', 'another seed gives other values (default: 1)', wholeNumber(0))
    .option(
      '--locale <locale>',
      'language and country of names, places and phones: en, en_GB, de, fr, ja, … (default: en)',
    )
    .option('--now <iso>', 'the date that counts as today (default: 2025-01-01)')
    .option(
      '--optional <how>',
      'optional fields: always, never, or a probability from 0 to 1 (default: always)',
      optionalFields,
    )
    .option('--items <range>', 'how many elements lists have: 3, or 2-5 (default: 2-3)', itemRange)
    .option(
      '--depth <n>',
      'how often a recursive type may stand inside itself (default: 2)',
      wholeNumber(0, MAX_DEPTH),
    )
    .addOption(
      new Option(
        '--examples <how>',
        'examples and defaults that a schema gives: prefer or never use them (default: prefer)',
      ).choices(['prefer', 'never']),
    )
    .addOption(
      new Option('--format <format>', 'what to write (default: ts for types, json for schemas)').choices([
        'ts',
        'json',
        'ndjson',
        'yaml',
      ]),
    )
    .addOption(
      new Option('--style <style>', 'how TypeScript fixtures are declared (default: const)').choices([
        ...FIXTURE_STYLES,
      ]),
    )
    .option('--out <path>', 'file to write instead of the terminal')
    .option(
      '--record',
      'with --out: note in .fauxture/ledger.json that the file is made up, for scans to know',
    )
    .option('--tsconfig <path>', 'the tsconfig to check against (default: the nearest)')
    .addHelpText('after', EXAMPLES)
    .action(async (target: string, flags: GenerateFlags) => {
      await generate(target, flags, context);
    });
}

async function generate(target: string, flags: GenerateFlags, context: CliContext): Promise<void> {
  if (flags.out !== undefined) checkPlace(flags.out);
  const { file } = parseTarget(target);
  await takeInput(file, context);
  const config = findWorkspaceConfig(dirname(resolve(file)));
  const request = toRequest(target, flags, config);
  const { format = isSchemaFile(file) ? 'json' : 'ts' } = flags;
  const { texts, problems } =
    format === 'ts'
      ? await makeModule(request, styleOf(file, flags, config), context)
      : await makePlain(request, { ...flags, format }, context);
  context.signal.throwIfAborted();
  await writeMade(texts, { out: flags.out, record: flags.record, format, request }, context);
  for (const problem of problems)
    context.output.err(`fauxture: ${problem.type} was left out: ${problem.message}\n`);
  if (problems.length > 0) context.setExitCode(1);
}

/** What a team settles for fixtures of types says nothing of samples of schemas. */
function styleOf(file: string, { style, out }: GenerateFlags, config: WorkspaceConfig): ModuleFlags {
  const chosen = style ?? (isSchemaFile(file) ? undefined : config.fixture?.style);
  return { ...(chosen !== undefined && { style: chosen }), ...(out !== undefined && { out }) };
}

function toRequest(target: string, flags: GenerateFlags, config: WorkspaceConfig): FixtureRequest {
  const { file, type } = parseTarget(target);
  if (type !== undefined && flags.all === true)
    throw new FauxtureError('bad-usage', 'Name one type or say --all, not both.');
  const { count, tsconfig } = flags;
  const draw: Record<string, unknown> = { ...config.values };
  for (const name of ['seed', 'locale', 'now', 'optional', 'items', 'depth', 'examples'] as const) {
    if (flags[name] !== undefined) draw[name] = flags[name];
  }
  return {
    file,
    types: flags.all === true ? 'all' : [type ?? (isSchemaFile(file) ? '' : onlyType(file))],
    draw,
    ...(count !== undefined && { count }),
    ...(tsconfig !== undefined && { tsconfig }),
  };
}

function onlyType(file: string): never {
  throw new FauxtureError(
    'bad-usage',
    `Name a type after the file, ${file}#Name, or say --all. \`fauxture list ${file}\` shows the types.`,
  );
}

interface Made {
  /** What to write, made while it is written. */
  readonly texts: Iterable<string>;
  readonly problems: readonly FixtureProblem[];
}

interface ModuleFlags {
  readonly out?: string;
  readonly style?: FixtureStyle;
}

async function makeModule(
  request: FixtureRequest,
  flags: ModuleFlags,
  { session, signal, output }: CliContext,
): Promise<Made> {
  const onProgress = (done: number, total: number): void => {
    output.err(
      `\r${String(done)} of ${String(total)} types\u001b[K${done === total ? ', checking them' : ''}`,
    );
  };
  try {
    const { text, problems } = await generateModule(
      session,
      {
        ...request,
        ...flags,
        ...(output.isTerminal && request.types === 'all' && { onProgress }),
      },
      signal,
    );
    return { texts: [text], problems };
  } finally {
    if (output.isTerminal && request.types === 'all') output.err('\r\u001b[K');
  }
}

async function makePlain(
  request: FixtureRequest,
  flags: GenerateFlags,
  { session, signal }: CliContext,
): Promise<Made> {
  const { results, problems } = await generateValues(session, request, signal);
  if (results.length === 0)
    throw new FauxtureError('cannot-make', problems[0]?.message ?? 'The file exports no types.', {
      file: request.file,
    });
  const layout = { isList: flags.count !== undefined, isNamed: flags.all === true };
  if (flags.format === 'ndjson') return { texts: ndjsonTexts(results), problems };
  return { texts: (flags.format === 'yaml' ? yamlTexts : jsonTexts)(results, layout), problems };
}
