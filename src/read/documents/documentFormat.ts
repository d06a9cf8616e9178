import { readLiterals } from '../typescript/literalFields';
import { readCsv, readTsv } from './readCsv';
import { readEnv } from './readEnv';
import { readJson } from './readJson';
import { readMarkdown } from './readMarkdown';
import { readNdjson } from './readNdjson';
import type { DocumentReader } from './reading';
import { readSql } from './readSql';
import { readText } from './readText';
import { readXml } from './readXml';
import { readYaml } from './readYaml';

/** A format of documents; `read` takes the file's extension for formats with several syntaxes. */
export interface DocumentFormat {
  readonly id: string;
  /** How it is called in a sentence. */
  readonly title: string;
  readonly extensions: readonly string[];
  readonly read: (text: string, extension: string) => ReturnType<DocumentReader>;
}

/** What is read where nothing else fits. */
export const TEXT_FORMAT: DocumentFormat = { id: 'text', title: 'text', extensions: [], read: readText };

const SCRIPTS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

const JSON_FORMAT: DocumentFormat = {
  id: 'json',
  title: 'JSON',
  extensions: ['.json', '.jsonc', '.json5', '.geojson', '.har', '.webmanifest', '.ipynb'],
  read: readJson,
};

const XML_FORMAT: DocumentFormat = {
  id: 'xml',
  title: 'XML',
  extensions: ['.xml', '.html', '.htm', '.xhtml', '.svg', '.plist', '.xsd', '.wsdl', '.xlf', '.vue'],
  read: readXml,
};

const NDJSON_FORMAT: DocumentFormat = {
  id: 'ndjson',
  title: 'NDJSON',
  extensions: ['.ndjson', '.jsonl', '.ldjson'],
  read: readNdjson,
};

const FORMATS: readonly DocumentFormat[] = [
  JSON_FORMAT,
  NDJSON_FORMAT,
  { id: 'yaml', title: 'YAML', extensions: ['.yaml', '.yml'], read: readYaml },
  { id: 'csv', title: 'CSV', extensions: ['.csv'], read: readCsv },
  { id: 'tsv', title: 'TSV', extensions: ['.tsv', '.tab'], read: readTsv },
  { id: 'sql', title: 'SQL', extensions: ['.sql', '.mysql', '.pgsql', '.psql'], read: readSql },
  { id: 'script', title: 'TypeScript or JavaScript', extensions: SCRIPTS, read: readLiterals },
  // Snapshots of Jest and Vitest are modules of template strings.
  {
    id: 'snapshot',
    title: 'a snapshot',
    extensions: ['.snap'],
    read: text => readLiterals(text, '.js'),
  },
  XML_FORMAT,
  { id: 'markdown', title: 'Markdown', extensions: ['.md', '.mdx', '.markdown'], read: readMarkdown },
  { id: 'env', title: 'environment variables', extensions: ['.env'], read: readEnv },
];

/** Endings that say what a file is for, not what is in it. */
const ROLE_ENDING = /\.(?:example|sample|dist|template|tmpl|tpl|default|local|test|testing|bak|orig|txt)$/i;

/** The format of a document by its file's name, else by how it begins. */
export function findFormat(
  path: string,
  text: string,
): { readonly format: DocumentFormat; readonly extension: string } {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (/^\.env(?:\.|$)/.test(name)) return { format: byExtension('.env') ?? TEXT_FORMAT, extension: '.env' };
  for (let rest = name; ; rest = rest.replace(ROLE_ENDING, '')) {
    const extension = /\.[^.]+$/.exec(rest)?.[0].toLowerCase() ?? '';
    const format = byExtension(extension);
    if (format !== undefined) return { format, extension };
    if (!ROLE_ENDING.test(rest)) return { format: byContent(text), extension };
  }
}

function byExtension(extension: string): DocumentFormat | undefined {
  return FORMATS.find(({ extensions }) => extensions.includes(extension));
}

function byContent(text: string): DocumentFormat {
  const head = text.slice(0, 1000).trimStart();
  if (/^(?:\{\s*["}]|\[\s*["{[\]\d-])/.test(head))
    return /^\{.*\}\r?\n\{/.test(head) ? NDJSON_FORMAT : JSON_FORMAT;
  return /^<(?:\?xml|!doctype|html)/i.test(head) ? XML_FORMAT : TEXT_FORMAT;
}
