import { relative } from 'node:path';

import { Command, Option } from 'commander';

import { BaselineCheck, newBaseline, readBaseline, renderBaseline, type Baseline } from '../../app/baseline';
import { scan, type ScanRequest } from '../../app/scan';
import { isAtLeast, type ScanOptions } from '../../app/scan/scanOptions';
import { STDIN } from '../../app/isSchemaFile';
import type { Verdict } from '../../engine/privacy/judge/finding';
import { FauxtureError } from '../../shared/fauxtureError';
import { wholeNumber } from '../numbers';
import { checkPlace } from '../output';
import type { CliContext } from '../run';
import { findTargets } from '../scan/findTargets';
import { jsonReport } from '../scan/jsonReport';
import type { ReportedFile, ReportWriter, ScanReport } from '../scan/report';
import { sarifReport } from '../scan/sarifReport';
import { textReport } from '../scan/textReport';
import { takeInput } from '../takeInput';
import { writeTexts } from '../writeTexts';

interface ScanFlags {
  readonly format: keyof typeof WRITERS;
  readonly failOn: Verdict | 'never';
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  readonly all?: boolean;
  readonly staged?: boolean;
  readonly since?: string;
  readonly maxBytes?: number;
}

const WRITERS = { text: textReport, json: jsonReport, sarif: sarifReport } as const satisfies Record<
  string,
  ReportWriter
>;

const EXAMPLES = `
Examples:
  $ fauxture scan test/fixtures
  $ fauxture scan . --format sarif > fauxture.sarif
  $ fauxture scan . --fail-on plausible
  $ fauxture scan . --baseline .fauxture/baseline.json --update-baseline    accept what is there
  $ fauxture scan . --baseline .fauxture/baseline.json                      only what is new
  $ fauxture scan --staged                                                  in a pre-commit hook
  $ fauxture scan --since origin/main                                       in a pull request
  $ pg_dump app | fauxture scan -

A comment with "fauxture-ignore" silences its line, "fauxture-ignore-next-line" the one below;
name kinds and a reason behind it: fauxture-ignore email: our own support address`;

/** `fauxture scan`. */
export function scanCommand(context: CliContext): Command {
  return new Command('scan')
    .summary('find personal data in files')
    .description(
      "Finds what may be real people's data in fixtures and other files, and says why; values of reserved and never-issued ranges are let pass. Values are never shown, only a masked form.",
    )
    .argument('[path...]', 'files and folders; - for stdin')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif']).default('text'),
    )
    .addOption(
      new Option('--fail-on <verdict>', 'the least verdict that makes the exit code 1')
        .choices(['likely-real', 'plausible', 'never'])
        .default('likely-real'),
    )
    .option('--baseline <file>', 'leave out the findings that this file accepts')
    .option('--update-baseline', 'take out of the baseline what is gone; make it where there is none')
    .option('--reason <text>', 'with --update-baseline: accept what is new, for this reason')
    .option('--all', 'also show values judged synthetic')
    .option('--staged', 'only the lines that are staged in git')
    .option('--since <commit>', 'only the lines added since a commit')
    .option('--max-bytes <n>', 'how much of a file to look at (default: 1000000)', wholeNumber(1))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ScanFlags) => {
      await runScan(paths, flags, context);
    });
}

async function runScan(paths: readonly string[], flags: ScanFlags, context: CliContext): Promise<void> {
  checkFlags(paths, flags);
  for (const path of paths) await takeInput(path, context);
  const baseline = openBaseline(flags);
  const report = await collect(
    await findTargets(paths, optionsOf(flags), { ...flags, signal: context.signal }),
    baseline?.check,
    context,
  );
  for (const { file, notices } of report.reported)
    for (const { message, line } of notices)
      context.output.err(`fauxture: ${file}:${String(line + 1)}: ${message}\n`);
  await writeTexts([WRITERS[flags.format](report)], context);
  const isAccepted = baseline !== undefined && (await baseline.update(context));
  const { failOn } = flags;
  const isBad = (verdict: Verdict): boolean => failOn !== 'never' && isAtLeast(verdict, failOn);
  const findings = report.reported.flatMap(each => each.findings);
  if (!isAccepted && findings.some(({ verdict }) => isBad(verdict))) context.setExitCode(1);
}

/** Flags that do not go together, and what to do about it. */
const MISTAKES: readonly (readonly [
  isMade: (flags: ScanFlags, paths: readonly string[]) => boolean,
  message: string,
])[] = [
  [
    (flags, paths) => paths.length === 0 && !isChanges(flags),
    'Name the files or folders to scan; `fauxture scan .` scans this one.',
  ],
  [({ staged, since }) => staged === true && since !== undefined, 'Say --staged or --since, not both.'],
  [
    ({ updateBaseline, baseline }) => updateBaseline === true && baseline === undefined,
    'Say which baseline to update: --baseline FILE.',
  ],
  [
    ({ updateBaseline, reason }) => updateBaseline !== true && reason !== undefined,
    '--reason goes with --update-baseline.',
  ],
  [
    flags => flags.updateBaseline === true && isChanges(flags),
    'A baseline is updated by a scan of whole files, not of changes.',
  ],
];

function isChanges({ staged, since }: ScanFlags): boolean {
  return staged === true || since !== undefined;
}

function checkFlags(paths: readonly string[], flags: ScanFlags): void {
  const mistake = MISTAKES.find(([isMade]) => isMade(flags, paths));
  if (mistake !== undefined) throw new FauxtureError('bad-usage', mistake[1]);
}

function optionsOf({ all, maxBytes }: ScanFlags): ScanOptions {
  return {
    ...(all === true && { minimumVerdict: 'synthetic' }),
    ...(maxBytes !== undefined && { maximumBytes: maxBytes }),
  };
}

async function collect(
  request: ScanRequest,
  check: BaselineCheck | undefined,
  { session, signal, output }: CliContext,
): Promise<ScanReport> {
  const reported: ReportedFile[] = [];
  let [files, bytes, accepted] = [0, 0, 0];
  for await (const scanned of scan(session, request, signal)) {
    const findings = check?.filter(scanned.file, scanned.findings) ?? scanned.findings;
    files += 1;
    bytes += scanned.bytes;
    accepted += scanned.findings.length - findings.length;
    if (output.isTerminal) output.err(`\r${String(files)} files scanned\u001b[K`);
    const file = relative(process.cwd(), scanned.file).replaceAll('\\', '/');
    if (findings.length > 0 || scanned.notices.length > 0)
      reported.push({
        file: file === STDIN ? 'stdin' : file.startsWith('../') ? scanned.file : file,
        findings,
        notices: scanned.notices,
      });
  }
  if (output.isTerminal) output.err('\r\u001b[K');
  return { files, bytes, reported, accepted };
}

interface OpenBaseline {
  readonly check: BaselineCheck;
  /** Writes what the scan made of it; whether all findings are accepted now. */
  readonly update: (context: CliContext) => Promise<boolean>;
}

/** The reason of entries that a baseline begins with, where none is given. */
const FIRST_REASON = 'there when the baseline was made';

function openBaseline({ baseline: file, updateBaseline, reason }: ScanFlags): OpenBaseline | undefined {
  if (file === undefined) return undefined;
  const known = readBaseline(file);
  if (known === undefined && updateBaseline !== true)
    throw new FauxtureError('not-found', `There is no baseline ${file}. Make it with --update-baseline.`, {
      file,
    });
  if (updateBaseline === true) checkPlace(file);
  const baseline: Baseline = known ?? newBaseline();
  const check = new BaselineCheck(baseline, file);
  const accept = reason ?? (known === undefined ? FIRST_REASON : undefined);
  return {
    check,
    update: async context => {
      if (updateBaseline !== true) return false;
      await writeTexts([renderBaseline(check.update(accept))], context, file);
      return accept !== undefined;
    },
  };
}
