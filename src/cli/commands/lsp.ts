import { Command } from 'commander';

import { serveStdio } from '../../server/serveStdio';
import { FauxtureError } from '../../shared/fauxtureError';
import type { CliContext } from '../run';

/** `fauxture lsp`. */
export function lspCommand(_context: CliContext): Command {
  return new Command('lsp')
    .summary('run the language server')
    .description('Runs the language server for editors other than VS Code.')
    .option('--stdio', 'talk over standard input and output')
    .addHelpText('after', '\nExample:\n  $ fauxture lsp --stdio')
    .action(async (options: { readonly stdio?: boolean }) => {
      if (options.stdio !== true)
        throw new FauxtureError(
          'bad-usage',
          'The language server speaks over standard input and output: say `fauxture lsp --stdio`.',
        );
      await serveStdio();
    });
}
