import { Command, Option } from 'commander';

import { explain } from '../../app/explain';
import { parseTypeTarget } from '../target';
import { takeInput } from '../takeInput';
import type { CliContext } from '../run';

/** `fauxture explain`. */
export function explainCommand(context: CliContext): Command {
  const { session, output } = context;
  return new Command('explain')
    .summary('say what each field is taken to mean, and why')
    .description(
      'Says for each field of a type or schema which meaning it has and why. What is not as you mean it, a @faker or @format tag in the doc comment sets right, in a schema its "format".',
    )
    .argument(
      '<target>',
      'a file and a type or schema in it: src/user.ts#User, order.schema.json, api.yaml#Order',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--tsconfig <path>', 'the tsconfig to read the file by')
    .addHelpText(
      'after',
      '\nExamples:\n  $ fauxture explain src/user.ts#User\n  $ fauxture explain src/user.ts#User --format json\n  $ fauxture explain order.schema.json#/$defs/Address',
    )
    .action(async (target: string, options: { readonly format: string; readonly tsconfig?: string }) => {
      const { file, type } = parseTypeTarget(target);
      await takeInput(file, context);
      const found = explain(session, {
        file,
        type,
        ...(options.tsconfig !== undefined && { tsconfig: options.tsconfig }),
      });
      if (options.format === 'json') {
        output.out(`${JSON.stringify({ ...found, target }, null, 2)}\n`);
        return;
      }
      const width = Math.max(...found.fields.map(field => field.path.length), 0);
      const meaningWidth = Math.max(...found.fields.map(field => (field.meaning ?? '-').length), 0);
      for (const { path, meaning, because } of found.fields) {
        output.out(`${path.padEnd(width)}  ${(meaning ?? '-').padEnd(meaningWidth)}  ${because}\n`);
      }
    });
}
