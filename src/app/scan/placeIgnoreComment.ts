import { findFormat } from '../../read/documents/documentFormat';
import { readDocument } from '../../read/documents/readDocument';
import { scanText } from './scanText';
import type { ScanFinding } from './scannedDocument';

/** A comment that lets one line's findings of a kind pass, and where it goes. Offsets are UTF-16 code units. */
export interface IgnoreComment {
  readonly offset: number;
  readonly text: string;
  /** Where the words for the reason stand in the text as it becomes. */
  readonly reason: { readonly start: number; readonly end: number };
}

/** What the user is to write over. */
const REASON = 'say why';

type Marks = readonly [open: string, close: string];

const HASH: Marks = ['# ', ''];
const SLASHES: Marks = ['// ', ''];
const MARKUP: Marks = ['<!-- ', ' -->'];

/** Comments of formats. JSON, CSV and plain text have none. */
const OF_FORMATS: Readonly<Record<string, Marks>> = {
  script: SLASHES,
  snapshot: SLASHES,
  yaml: HASH,
  env: HASH,
  sql: ['-- ', ''],
  xml: MARKUP,
  markdown: MARKUP,
};

/** Comments of what is read as text, and of JSON with comments, by the file's extension. */
const OF_EXTENSIONS: readonly (readonly [RegExp, Marks])[] = [
  [
    /\.(?:jsonc|json5|code-workspace)$|(?:^|\/)[jt]sconfig[^/]*\.json$|(?:^|\/)\.vscode\/[^/]+\.json$/i,
    SLASHES,
  ],
  [
    /\.(?:java|kts?|scala|groovy|gradle|cs|fs|go|rs|swift|dart|c|h|cc|cpp|hpp|m|php|proto|scss|less)$/i,
    SLASHES,
  ],
  [
    /\.(?:py|rb|rake|sh|bash|zsh|pl|pm|r|ex|exs|toml|properties|conf|cfg|tf|feature|graphql|gql|nix)$|(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Rakefile)[^/]*$/i,
    HASH,
  ],
  [/\.(?:lua|hs|elm)$/i, ['-- ', '']],
  [/\.(?:svelte|astro)$/i, MARKUP],
];

/** How a file's format writes comments; `undefined` where it has none. */
function findMarks(path: string, text: string): Marks | undefined {
  const { format } = findFormat(path, text);
  return OF_FORMATS[format.id] ?? OF_EXTENSIONS.find(([names]) => names.test(path))?.[1];
}

/** Whether a file can hold comments that let findings pass. */
export function canHoldComments(path: string, text: string): boolean {
  return findMarks(path, text) !== undefined;
}

/**
 * Finds where a comment goes that lets a finding pass: above its line, else at its end; `undefined` where the format
 * has no comments, or where one would become a part of a value. Pure.
 */
export function placeIgnoreComment(
  text: string,
  path: string,
  finding: ScanFinding,
): IgnoreComment | undefined {
  const marks = findMarks(path, text);
  if (marks === undefined) return undefined;
  const before = valuesOf(text, path);
  return [above(text, finding, marks), atEnd(text, finding, marks)].find(comment => {
    const after = text.slice(0, comment.offset) + comment.text + text.slice(comment.offset);
    return (
      isQuiet(after, path, { finding, shift: comment.offset <= finding.start ? comment.text.length : 0 }) &&
      valuesOf(after, path) === before
    );
  });
}

function above(text: string, { kind, start }: ScanFinding, marks: Marks): IgnoreComment {
  const offset = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  return write({ offset, marks, head: `fauxture-ignore-next-line ${kind}: `, around: [indent, endOfLine] });
}

function atEnd(text: string, { kind, end }: ScanFinding, marks: Marks): IgnoreComment {
  const lineEnd = text.indexOf('\n', end);
  const offset = text.slice(0, lineEnd < 0 ? text.length : lineEnd).trimEnd().length;
  return write({ offset, marks, head: `fauxture-ignore ${kind}: `, around: [' ', ''] });
}

interface Draft {
  readonly offset: number;
  readonly marks: Marks;
  readonly head: string;
  readonly around: readonly [before: string, after: string];
}

function write({ offset, marks: [open, close], head, around: [before, after] }: Draft): IgnoreComment {
  const start = offset + before.length + open.length + head.length;
  return {
    offset,
    text: before + open + head + REASON + close + after,
    reason: { start, end: start + REASON.length },
  };
}

function isQuiet(
  text: string,
  path: string,
  { finding, shift }: { readonly finding: ScanFinding; readonly shift: number },
): boolean {
  const { findings } = scanText(text, path);
  return !findings.some(({ kind, start }) => kind === finding.kind && start === finding.start + shift);
}

/** All that a document says, comments apart; of free text nothing, every line of which is a value. A table's surplus cell says nothing. */
function valuesOf(text: string, path: string): string {
  const { fields, kind } = readDocument(text, path);
  if (kind === 'text') return kind;
  const values = [...fields].flatMap(({ type, value }) =>
    type === 'comment' || value.includes('fauxture-ignore') ? [] : [value],
  );
  return JSON.stringify([kind, values]);
}
