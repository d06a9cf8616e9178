import { Command, Option } from 'commander';

import { isSchemaFile } from '../../app/isSchemaFile';
import { listAllTypes } from '../../app/listTypes';
import { openSchemaFile } from '../../app/schemaFile';
import type { CliContext } from '../run';
import { takeInput } from '../takeInput';

const EXAMPLES = `
Examples:
  $ fauxture list src/user.ts
  $ fauxture list src/user.ts --format json
  $ fauxture list order.schema.json    the schema and its definitions
  $ fauxture list api.yaml             schemas, and what each operation takes and gives
  $ cat api.yaml | fauxture list -`;

/** `fauxture list`. */
export function listCommand(context: CliContext): Command {
  return new Command('list')
    .summary('list the types and schemas in a file')
    .description(
      'Lists the types that a TypeScript or JavaScript file declares or re-exports, or the schemas of a JSON Schema or OpenAPI document.',
    )
    .argument('<file>', 'a .ts, .tsx, .mts, .cts, .d.ts, .js, .json or .yaml file, or - for stdin')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: { readonly format: string }) => {
      await list(file, options.format, context);
    });
}

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly line: number;
  readonly exported: boolean;
}

async function list(file: string, format: string, context: CliContext): Promise<void> {
  const { output } = context;
  await takeInput(file, context);
  const rows = listRows(file, context);
  if (format === 'json') {
    output.out(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  for (const { name, kind, line, exported } of rows)
    output.out(`${file}:${String(line)}  ${kind} ${name}${exported ? '' : '  (not exported)'}\n`);
  if (rows.length === 0) output.err(`fauxture: ${file} has no types.\n`);
}

/** Whoever has a schema file can name every schema in it, so that all of them count as exported. */
function listRows(file: string, { session }: CliContext): readonly Row[] {
  if (!isSchemaFile(file))
    return listAllTypes(session, file).map(({ name, kind, line, exported }) => ({
      name,
      kind,
      line,
      exported,
    }));
  const { entries } = openSchemaFile(session, file);
  return entries.map(({ name, kind, line }) => ({ name, kind, line, exported: true }));
}
