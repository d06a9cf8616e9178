import { readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { parseSync } from 'editorconfig';

import { defaultCodeStyle, type CodeStyle } from '../engine/render/codeStyle';

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
  const size = Number(found.indent_size === 'tab' ? found.tab_width : found.indent_size);
  const isTab = found.indent_style === 'tab';
  const width = Number(found['max_line_length']);
  return {
    ...((isTab || found.indent_style === 'space' || size > 0) && {
      indent: isTab ? '\t' : ' '.repeat(size > 0 ? size : 2),
    }),
    ...(size > 0 && { tabWidth: size }),
    ...(width > 0 && { printWidth: width }),
    ...(found.end_of_line !== undefined && {
      endOfLine: found.end_of_line === 'crlf' ? ('\r\n' as const) : ('\n' as const),
    }),
    ...(found['quote_type'] === 'single' || found['quote_type'] === 'double'
      ? { quotes: found['quote_type'] }
      : {}),
  };
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

function toCodeStyle(found: Readonly<Record<string, unknown>>): Partial<CodeStyle> {
  const { tabWidth, useTabs, singleQuote, semi, trailingComma, printWidth, arrowParens, endOfLine } = found;
  const size = typeof tabWidth === 'number' ? tabWidth : undefined;
  return {
    ...(size !== undefined && { tabWidth: size, indent: ' '.repeat(size) }),
    ...(useTabs === true && { indent: '\t' }),
    ...(typeof singleQuote === 'boolean' && {
      quotes: singleQuote ? ('single' as const) : ('double' as const),
    }),
    ...(typeof semi === 'boolean' && { semicolons: semi }),
    ...((trailingComma === 'all' || trailingComma === 'es5' || trailingComma === 'none') && {
      trailingComma,
    }),
    ...(typeof printWidth === 'number' && { printWidth }),
    ...((arrowParens === 'avoid' || arrowParens === 'always') && { arrowParentheses: arrowParens }),
    ...(endOfLine === 'crlf' && { endOfLine: '\r\n' as const }),
  };
}
