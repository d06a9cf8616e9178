import { relative } from 'node:path';

import { Command } from 'commander';

import { privacyKinds } from '../../engine/privacy/kinds';
import { STDIN } from '../../app/isSchemaFile';
import { replace, type ReplacedFile } from '../../app/replace';
import { applyEdits } from '../../app/replace/edit';
import {
  findWorkspaceRoot,
  hasWorkspaceSecret,
  keepSecret,
  newSecret,
  workspaceSecret,
} from '../../app/workspaceSecret';
import { FauxtureError } from '../../shared/fauxtureError';
import { maskedDiff } from '../replace/maskedDiff';
import { FileUpdate } from '../replace/fileUpdate';
import { withoutUnstaged } from '../replace/withoutUnstaged';
import type { CliContext } from '../run';
import { findTargets, folderOf } from '../scan/findTargets';
import { takeInput } from '../takeInput';
import { writeTexts } from '../writeTexts';

interface ReplaceFlags {
  readonly dryRun?: boolean;
  readonly kind?: readonly string[];
  readonly staged?: boolean;
  readonly since?: string;
}

const EXAMPLES = `
Examples:
  $ fauxture replace test/fixtures --dry-run      what would change; replaced values masked
  $ fauxture replace test/fixtures
  $ fauxture replace . --kind email --kind phone
  $ fauxture replace --staged                     before a commit
  $ pg_dump app | fauxture replace - > app.sql

The same real value becomes the same synthetic one in every file and run: a secret in .fauxture/secret, which stays
out of git, decides. Comments with "fauxture-ignore" and the options of .fauxture.json count as in a scan.`;

/** `fauxture replace`. */
export function replaceCommand(context: CliContext): Command {
  return new Command('replace')
    .summary('replace personal data in files')
    .description(
      'Replaces what a scan reports by synthetic values of reserved and never-issued ranges, of the same format, and leaves every other byte alone. Values are never shown, only a masked form.',
    )
    .argument('[path...]', 'files and folders; - for stdin, whose result goes to stdout')
    .option('--dry-run', 'write nothing; print the changes as a diff')
    .option(
      '--kind <id>',
      'only findings of this kind; may be repeated',
      (id: string, ids: readonly string[] | undefined) => [...(ids ?? []), id],
    )
    .option('--staged', 'only the lines that are staged in git')
    .option('--since <commit>', 'only the lines added since a commit')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ReplaceFlags) => {
      await runReplace(paths, flags, context);
    });
}

async function runReplace(paths: readonly string[], flags: ReplaceFlags, context: CliContext): Promise<void> {
  checkFlags(paths, flags);
  for (const path of paths) await takeInput(path, context);
  const { session, signal, output } = context;
  const found = await findTargets(paths, {}, { ...flags, signal });
  const { targets, refused } = withoutUnstaged(found.paths);
  const secret = openSecret(findWorkspaceRoot(folderOf(paths[0] ?? '.')));
  const kinds = flags.kind === undefined ? {} : { kinds: flags.kind };
  const files: ReplacedFile[] = [];
  const request = { ...found, ...kinds, paths: targets, secret: secret.text };
  for await (const file of replace(session, request, signal)) files.push(file);
  for (const file of refused)
    output.err(`fauxture: ${nameOf(file)} has changes that are not staged; it was left alone.\n`);
  for (const file of files) tellOf(file, context);
  await (flags.dryRun === true ? showDiff(files, secret, context) : keepAndWrite(files, secret, context));
  if (refused.length > 0 || files.some(({ kept }) => kept.length > 0)) context.setExitCode(1);
}

async function showDiff(
  files: readonly ReplacedFile[],
  { isNew }: OpenSecret,
  context: CliContext,
): Promise<void> {
  if (isNew && files.some(isChanged))
    context.output.err(
      'fauxture: the workspace has no secret yet; values other than these will be written.\n',
    );
  await writeTexts(
    files.map(file => maskedDiff(file, nameOf(file.file))),
    context,
  );
}

async function keepAndWrite(
  files: readonly ReplacedFile[],
  { keep }: OpenSecret,
  context: CliContext,
): Promise<void> {
  if (files.some(isChanged)) keep();
  await writeFiles(files, context);
}

function isChanged({ replacements }: ReplacedFile): boolean {
  return replacements.length > 0;
}

interface OpenSecret {
  readonly text: string;
  readonly isNew: boolean;
  /** Keeps a new one; a run that changes nothing leaves none behind. */
  readonly keep: () => void;
}

function openSecret(root: string): OpenSecret {
  if (hasWorkspaceSecret(root)) return { text: workspaceSecret(root), isNew: false, keep: () => undefined };
  const text = newSecret();
  return { text, isNew: true, keep: () => keepSecret(root, text) };
}

const KIND_IDS: ReadonlySet<string> = new Set(privacyKinds.map(({ id }) => id));

function checkFlags(paths: readonly string[], { staged, since, kind = [] }: ReplaceFlags): void {
  const hasChanges = staged === true || since !== undefined;
  if (paths.length === 0 && !hasChanges)
    throw new FauxtureError('bad-usage', 'Name the files or folders in which to replace personal data.');
  if (staged === true && since !== undefined)
    throw new FauxtureError('bad-usage', 'Say --staged or --since, not both.');
  const unknown = kind.find(id => !KIND_IDS.has(id));
  if (unknown !== undefined)
    throw new FauxtureError(
      'bad-usage',
      `There is no kind ${JSON.stringify(unknown)}. \`fauxture scan --format json\` names the kinds that it finds; they are: ${[...KIND_IDS].join(', ')}.`,
    );
}

function nameOf(file: string): string {
  const name = relative(process.cwd(), file).replaceAll('\\', '/');
  if (name === STDIN) return 'stdin';
  return name.startsWith('../') ? file : name;
}

function tellOf({ file, kept, notices }: ReplacedFile, { output }: CliContext): void {
  for (const { message, line } of notices)
    output.err(`fauxture: ${nameOf(file)}:${String(line + 1)}: ${message}\n`);
  for (const { finding, reason } of kept) {
    const place = `${nameOf(file)}:${String(finding.line + 1)}:${String(finding.column + 1)}`;
    output.err(`fauxture: ${place}: kept ${finding.title} ${finding.masked}: ${reason}.\n`);
  }
}

/** Everything is worked out before the first file is written. */
async function writeFiles(files: readonly ReplacedFile[], context: CliContext): Promise<void> {
  const changed = files.filter(isChanged);
  const isInput = ({ file }: ReplacedFile): boolean => nameOf(file) === 'stdin';
  const input = context.session.unsaved.size > 0 ? [...context.session.unsaved.entries()] : [];
  const updates = changed.filter(file => !isInput(file)).map(file => new FileUpdate(file));
  for (const update of updates) {
    context.signal.throwIfAborted();
    update.write();
  }
  for (const [path, text] of input) {
    const edits = files.find(({ file }) => file === path)?.replacements ?? [];
    await writeTexts([applyEdits(text, edits)], context);
  }
  const report = input.length > 0 ? context.output.err : context.output.out;
  report(changed.length === 0 ? 'No personal data to replace.\n' : changed.map(lineOf).join(''));
}

/** `users.json: 2 email, 1 us-ssn` */
function lineOf({ file, replacements }: ReplacedFile): string {
  const counts = new Map<string, number>();
  for (const { kind } of replacements) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return `${nameOf(file)}: ${[...counts].map(([kind, count]) => `${String(count)} ${kind}`).join(', ')}\n`;
}
