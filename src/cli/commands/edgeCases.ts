import { dirname, resolve } from 'node:path';

import { Command, Option } from 'commander';

import { generateEdgeCaseModule } from '../../app/edgeCaseModule';
import type { EdgeCaseRequest } from '../../app/edgeCaseRequest';
import { generateEdgeCases } from '../../app/edgeCases';
import { isSchemaFile } from '../../app/isSchemaFile';
import { findTestRunner, TEST_RUNNERS, type TestRunner } from '../../app/testRunner';
import { findWorkspaceConfig } from '../../app/workspaceConfig';
import { EDGE_CASE_CATEGORIES, INVALID_CASE_CATEGORIES } from '../../engine/generate/edgeCases/edgeCase';
import { FauxtureError } from '../../shared/fauxtureError';
import { wholeNumber } from '../numbers';
import { checkPlace } from '../output';
import type { CliContext } from '../run';
import { parseTarget, parseTypeTarget } from '../target';
import { takeInput } from '../takeInput';
import { writeTexts } from '../writeTexts';

interface EdgeCaseFlags {
  readonly invalid?: boolean;
  readonly category?: readonly string[];
  readonly format?: 'ts' | 'json';
  readonly runner?: TestRunner | 'auto';
  readonly seed?: number;
  readonly locale?: string;
  readonly now?: string;
  readonly out?: string;
  readonly tsconfig?: string;
}

const EXAMPLES = `
Categories:
  ${EDGE_CASE_CATEGORIES.map(({ id }) => id).join(', ')}
  with --invalid: ${INVALID_CASE_CATEGORIES.map(({ id }) => id).join(', ')}

Examples:
  $ fauxture edge-cases src/user.ts#User                         a table, to the terminal
  $ fauxture edge-cases src/user.ts#User --out src/user.edge-cases.ts
  $ fauxture edge-cases src/user.ts#User --out test/user.test.ts  a test file for the project's own runner
  $ fauxture edge-cases src/user.ts#User --invalid --format json
  $ fauxture edge-cases src/user.ts#User --category boundary --category optional
  $ fauxture edge-cases order.schema.json --invalid               each breaks one keyword, and says which`;

/** `fauxture edge-cases`. */
export function edgeCasesCommand(context: CliContext): Command {
  return new Command('edge-cases')
    .summary('make named edge cases')
    .description(
      'Makes named values at the edges of what a type or JSON Schema allows: limits, each enum member and union member, optional fields, hostile texts and numbers, pairs of choices. With --invalid: values each of which breaks exactly one rule, and says which. Each is checked by your compiler or against the schema.',
    )
    .argument(
      '<target>',
      'a file, and a type or schema in it: src/user.ts#User, order.schema.json#/$defs/Order',
    )
    .option('--invalid', 'values that break one rule each')
    .option('--category <id...>', 'only cases of these categories (default: all)')
    .addOption(
      new Option('--format <format>', 'what to write (default: ts for types, json for schemas)').choices([
        'ts',
        'json',
      ]),
    )
    .addOption(
      new Option(
        '--runner <runner>',
        "whose test file to write; auto: the project's, by its package.json (default: auto where --out is a test file, else none: a plain table)",
      ).choices([...TEST_RUNNERS, 'auto']),
    )
    .option('--seed <n>', 'another seed gives other values (default: 1)', wholeNumber(0))
    .option('--locale <locale>', 'language and country of names, places and phones (default: en)')
    .option('--now <iso>', 'the date that counts as today (default: 2025-01-01)')
    .option('--out <path>', 'file to write instead of the terminal')
    .option('--tsconfig <path>', 'the tsconfig to check against (default: the nearest)')
    .addHelpText('after', EXAMPLES)
    .action(async (target: string, flags: EdgeCaseFlags) => {
      await makeEdgeCases(target, flags, context);
    });
}

async function makeEdgeCases(target: string, flags: EdgeCaseFlags, context: CliContext): Promise<void> {
  const { session, signal } = context;
  if (flags.out !== undefined) checkPlace(flags.out);
  const request = toRequest(target, flags);
  await takeInput(request.file, context);
  const { format = isSchemaFile(request.file) ? 'json' : 'ts', out } = flags;
  if (format === 'json') {
    if (flags.runner !== undefined)
      throw new FauxtureError('bad-usage', 'A test runner takes a module: say --format ts with --runner.');
    const { cases, leftOut } = await generateEdgeCases(session, request, signal);
    if (cases.length === 0)
      throw new FauxtureError('cannot-make', `${target} has no such cases.`, { file: request.file });
    await writeTexts([`${JSON.stringify(cases, null, 2)}\n`], context, out);
    tellLeftOut(leftOut, flags, context);
    return;
  }
  const runner = flags.runner === 'auto' ? findTestRunner(resolve(out ?? request.file)) : flags.runner;
  const { text, leftOut } = await generateEdgeCaseModule(
    session,
    { ...request, ...(runner !== undefined && { runner }), ...(out !== undefined && { out }) },
    signal,
  );
  await writeTexts([text], context, out);
  tellLeftOut(leftOut, flags, context);
}

function tellLeftOut(leftOut: number, { category }: EdgeCaseFlags, { output }: CliContext): void {
  if (leftOut === 0) return;
  const more = category?.length === 1 ? '' : ' --category shows more of one kind.';
  output.err(
    `fauxture: ${String(leftOut)} more cases were left out, each of which says less than these.${more}\n`,
  );
}

function toRequest(target: string, flags: EdgeCaseFlags): EdgeCaseRequest {
  const parsed = parseTarget(target);
  const { file, type } = isSchemaFile(parsed.file) ? { type: '', ...parsed } : parseTypeTarget(target);
  const config = findWorkspaceConfig(dirname(resolve(file)));
  const draw: Record<string, unknown> = { ...config.values };
  for (const name of ['seed', 'locale', 'now'] as const) {
    if (flags[name] !== undefined) draw[name] = flags[name];
  }
  const { category, tsconfig } = flags;
  return {
    file,
    type,
    draw,
    kind: flags.invalid === true ? 'invalid' : 'valid',
    ...(category && { categories: category }),
    ...(tsconfig !== undefined && { tsconfig }),
  };
}
