import { Command, Option } from 'commander';

import { listAllTypes } from '../../app/listTypes';
import type { CliContext } from '../run';

/** `fauxture list`. */
export function listCommand({ session, output }: CliContext): Command {
  return new Command('list')
    .summary('list the types in a file')
    .description('Lists the types that a TypeScript or JavaScript file declares or re-exports.')
    .argument('<file>', 'a .ts, .tsx, .mts, .cts, .d.ts or .js file')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ fauxture list src/user.ts\n  $ fauxture list src/user.ts --format json',
    )
    .action((file: string, options: { readonly format: string }) => {
      const rows = listAllTypes(session, file).map(({ name, kind, line, exported }) => ({
        name,
        kind,
        line,
        exported,
      }));
      if (options.format === 'json') {
        output.out(`${JSON.stringify(rows, null, 2)}\n`);
        return;
      }
      for (const row of rows)
        output.out(
          `${file}:${String(row.line)}  ${row.kind} ${row.name}${row.exported ? '' : '  (not exported)'}\n`,
        );
      if (rows.length === 0) output.err(`fauxture: ${file} has no types.\n`);
    });
}
