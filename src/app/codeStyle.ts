import { readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { parseSync } from 'editorconfig';

/** How TypeScript is laid out. Defaults are Prettier's. */
export interface CodeStyle {
  /** One level: spaces or a tab. */
  readonly indent: string;
  /** Columns that a tab counts for. */
  readonly tabWidth: number;
  readonly quotes: 'single' | 'double';
  readonly semicolons: boolean;
  readonly trailingComma: 'all' | 'es5' | 'none';
  readonly printWidth: number;
  readonly arrowParentheses: 'always' | 'avoid';
  readonly quoteProperties: 'as-needed' | 'consistent' | 'preserve';
  readonly endOfLine: '\n' | '\r\n';
}

/** The style of a project that says nothing. */
export const defaultCodeStyle: CodeStyle = {
  indent: '  ',
  tabWidth: 2,
  quotes: 'double',
  semicolons: true,
  trailingComma: 'all',
  printWidth: 80,
  arrowParentheses: 'always',
  quoteProperties: 'as-needed',
  endOfLine: '\n',
};

/** Names of the Prettier configuration files that are data; those that are code are never run. */
const PRETTIER_FILES = ['.prettierrc', '.prettierrc.json', '.prettierrc.yaml', '.prettierrc.yml'];

/** What the settings of an editor say where the project itself says nothing. */
export type EditorStyle = Partial<CodeStyle>;

/**
 * How the project that a file belongs to formats its code: by its `.editorconfig`, then its Prettier configuration,
 * then the editor's settings, then Prettier's defaults.
 */
export function findCodeStyle(file: string, editor: EditorStyle = {}): CodeStyle {
  return { ...defaultCodeStyle, ...editor, ...readEditorConfig(file), ...readPrettier(file) };
}

function readEditorConfig(file: string): Partial<CodeStyle> {
  // The typings know the standard's own properties only.
  const found = parseSync(file) as ReturnType<typeof parseSync> & Readonly<Record<string, unknown>>;
  const width = Number(found['max_line_length']);
  const quotes = found['quote_type'];
  return {
    ...readIndent(found),
    ...(width > 0 && { printWidth: width }),
    ...((quotes === 'single' || quotes === 'double') && { quotes }),
    ...(found.end_of_line === 'lf' && { endOfLine: '\n' as const }),
    ...(found.end_of_line === 'crlf' && { endOfLine: '\r\n' as const }),
  };
}

function readIndent(found: ReturnType<typeof parseSync>): Partial<CodeStyle> {
  const size = Number(found.indent_size === 'tab' ? found.tab_width : found.indent_size);
  const tabWidth = size > 0 ? { tabWidth: size } : {};
  if (found.indent_style === 'tab') return { ...tabWidth, indent: '\t' };
  if (size > 0) return { ...tabWidth, indent: ' '.repeat(size) };
  return found.indent_style === 'space' ? { indent: '  ' } : {};
}

function readPrettier(file: string): Partial<CodeStyle> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const found = readPrettierIn(folder);
    if (found !== undefined) return toCodeStyle(found);
    if (folder === dirname(folder)) return {};
  }
}

function readPrettierIn(folder: string): Readonly<Record<string, unknown>> | undefined {
  for (const name of PRETTIER_FILES) {
    const path = join(folder, name);
    if (existsSync(path)) return parseLoosely(readFileSync(path, 'utf8'));
  }
  const manifest = join(folder, 'package.json');
  const inManifest = existsSync(manifest)
    ? parseLoosely(readFileSync(manifest, 'utf8'))['prettier']
    : undefined;
  return typeof inManifest === 'object' && inManifest !== null
    ? (inManifest as Record<string, unknown>)
    : undefined;
}

/** JSON, or the flat `name: value` lines that YAML configurations of Prettier are. */
function parseLoosely(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    const lines = text
      .split('\n')
      .map(line => /^\s*["']?(\w+)["']?\s*:\s*["']?([^"'#,]+?)["']?\s*,?\s*$/.exec(line));
    return Object.fromEntries(
      lines.flatMap(match => (match === null ? [] : [[match[1] ?? '', scalar(match[2] ?? '')]])),
    );
  }
}

function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Prettier's options that are taken over as they are where they have one of the given values. */
function toCodeStyle(found: Readonly<Record<string, unknown>>): Partial<CodeStyle> {
  const { tabWidth, useTabs, singleQuote, semi, trailingComma, printWidth, arrowParens, endOfLine } = found;
  const indent = useTabs === true ? '\t' : typeof tabWidth === 'number' ? ' '.repeat(tabWidth) : undefined;
  return {
    ...(typeof tabWidth === 'number' && { tabWidth }),
    ...(indent !== undefined && { indent }),
    ...(typeof singleQuote === 'boolean' && {
      quotes: singleQuote ? ('single' as const) : ('double' as const),
    }),
    ...(typeof semi === 'boolean' && { semicolons: semi }),
    ...(isOneOf(trailingComma, ['all', 'es5', 'none']) && { trailingComma }),
    ...(typeof printWidth === 'number' && { printWidth }),
    ...(isOneOf(arrowParens, ['avoid', 'always']) && { arrowParentheses: arrowParens }),
    ...(endOfLine === 'crlf' && { endOfLine: '\r\n' as const }),
  };
}

function isOneOf<const T extends string>(value: unknown, allowed: readonly T[]): value is T {
  return allowed.some(each => each === value);
}
