import { isBare } from './labelled';

/** Rows of named values, as the writers take them; values may hold marks. */
export type Row = readonly (readonly [key: string, value: string])[];

export interface Format {
  readonly id: string;
  readonly path: string;
  /** Whether keys of any alphabet can be written. */
  readonly isAsciiOnly?: boolean;
  /** Whether a value of several lines can be written. */
  readonly isOneLine?: boolean;
  /** Whether the names are lost. */
  readonly isNameless?: boolean;
  readonly write: (rows: readonly Row[]) => string;
}

const words = (key: string): string[] =>
  key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_-]+/)
    .map(word => word.toLowerCase());
const snake = (key: string): string => words(key).join('_');
const constant = (key: string): string => snake(key).toUpperCase();
const objects = (rows: readonly Row[]): Record<string, string>[] => rows.map(row => Object.fromEntries(row));
const json = (value: unknown, indent?: number): string => JSON.stringify(value, undefined, indent);

const csvCell = (separator: string) => (value: string) =>
  /["\n]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
const csvLines = (rows: readonly Row[], separator: string): string[] =>
  rows.map(row => row.map(([, value]) => csvCell(separator)(value)).join(separator));
const csvHead = (rows: readonly Row[], separator: string): string =>
  rows[0]!.map(([key]) => snake(key)).join(separator);

const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const insert = (rows: readonly Row[], quoteName: (name: string) => string, prefix = ''): string => {
  const names = rows[0]!.map(([key]) => quoteName(snake(key))).join(', ');
  const tuples = rows.map(
    row => `(${row.map(([, value]) => (isBare(value) ? '' : prefix) + sqlText(value)).join(', ')})`,
  );
  return `INSERT INTO ${quoteName('entries')} (${names}) VALUES\n  ${tuples.join(',\n  ')};\n`;
};

const scriptText = (value: string): string =>
  `'${json(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const scriptKey = (key: string): string => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : scriptText(key));
const literal = (row: Row, indent: string): string =>
  `{\n${row.map(([key, value]) => `${indent}  ${scriptKey(key)}: ${scriptText(value)},\n`).join('')}${indent}}`;

const yamlText = (value: string): string =>
  /[\n\\"]/.test(value) ||
  /: |#|^[^\p{L}\p{N}]*$/u.test(value) ||
  /^(?:\uE000\d+\uE001)?[@+\-*&!%`'"{[>|<?$~]/.test(value)
    ? json(value)
    : value;
const xmlText = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const xmlName = (key: string): string => key.replace(/[^\p{L}\p{N}_]/gu, '-');

/** Each way in which records are written down in a repository. */
export const FORMATS: readonly Format[] = [
  { id: 'json', path: 'fixtures/entries.json', write: rows => `${json(objects(rows), 2)}\n` },
  {
    id: 'json, nested',
    path: 'test/data/response.json',
    write: rows =>
      `${json({ status: 'ok', data: { items: objects(rows).map(item => ({ attributes: item })) } }, 2)}\n`,
  },
  {
    id: 'jsonc',
    path: 'fixtures/entry.jsonc',
    write: rows => `// Seed of the demo shop\n${json(objects(rows), 2).replace(/\n\]$/, ',\n]')}\n`,
  },
  {
    id: 'ndjson',
    path: 'seeds/events.ndjson',
    isOneLine: true,
    write: rows =>
      `${objects(rows)
        .map(each => json(each))
        .join('\n')}\n`,
  },
  {
    id: 'yaml',
    path: 'fixtures/entries.yml',
    write: rows =>
      rows
        .map(
          (row, at) =>
            `entry_${at + 1}:\n${row.map(([key, value]) => `  ${key}: ${yamlText(value)}\n`).join('')}`,
        )
        .join(''),
  },
  {
    id: 'yaml, list',
    path: 'spec/fixtures/list.yaml',
    write: rows =>
      `entries:\n${rows.map(row => `  - ${row.map(([key, value]) => `${key}: ${yamlText(value)}\n`).join('    ')}`).join('')}`,
  },
  {
    id: 'csv',
    path: 'seeds/entries.csv',
    write: rows => `${[csvHead(rows, ','), ...csvLines(rows, ',')].join('\n')}\n`,
  },
  {
    id: 'csv, semicolon',
    path: 'import/export.csv',
    write: rows => `${[csvHead(rows, ';'), ...csvLines(rows, ';')].join('\n')}\n`,
  },
  {
    id: 'csv, no header',
    path: 'seeds/raw.csv',
    isNameless: true,
    write: rows => `${csvLines(rows, ',').join('\n')}\n`,
  },
  {
    id: 'tsv',
    path: 'seeds/entries.tsv',
    isOneLine: true,
    write: rows => `${[csvHead(rows, '\t'), ...csvLines(rows, '\t')].join('\n')}\n`,
  },
  { id: 'sql, postgres', path: 'db/seed.sql', write: rows => insert(rows, name => `"${name}"`) },
  {
    id: 'sql, mysql',
    path: 'dump/mysql.sql',
    isOneLine: true,
    write: rows => `SET NAMES utf8mb4;\n${insert(rows, name => `\`${name}\``)}`,
  },
  {
    id: 'sql, server',
    path: 'db/Seed.sql',
    isOneLine: true,
    write: rows => insert(rows, name => `[${name}]`, 'N'),
  },
  {
    id: 'sql, copy',
    path: 'db/dump.sql',
    write: rows =>
      `COPY public.entries (${rows[0]!.map(([key]) => snake(key)).join(', ')}) FROM stdin;\n${rows.map(row => row.map(([, value]) => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t')).join('\t')).join('\n')}\n\\.\n`,
  },
  {
    id: 'typescript',
    path: 'test/factories/entries.ts',
    write: rows =>
      `import type { Entry } from '../../src/model';\n\nexport const entries: Entry[] = [\n  ${rows.map(row => literal(row, '  ')).join(',\n  ')},\n];\n`,
  },
  {
    id: 'javascript',
    path: 'cypress/fixtures/entry.js',
    write: rows =>
      `module.exports = {\n  entry: ${literal(rows[0]!, '  ')},\n  others: [${rows
        .slice(1)
        .map(row => literal(row, '  '))
        .join(', ')}],\n};\n`,
  },
  {
    id: 'test file',
    path: 'src/__tests__/entry.test.ts',
    write: rows =>
      `describe('entry', () => {\n  it('is saved', async () => {\n    const result = await save(${literal(rows[0]!, '    ')});\n    expect(result).toMatchObject(${literal(rows.at(-1)!, '    ')});\n  });\n});\n`,
  },
  {
    id: 'jsx',
    path: 'src/stories/Entry.stories.tsx',
    isOneLine: true,
    isAsciiOnly: true,
    write: rows =>
      `export const Default = () => (\n  <List>\n${rows
        .map(
          row =>
            `    <Entry\n${row
              .map(
                ([key, value]) =>
                  `      ${words(key)
                    .map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
                    .join('')}=${/["{}\\]/.test(value) ? `{${json(value)}}` : `"${value}"`}\n`,
              )
              .join('')}    />\n`,
        )
        .join('')}  </List>\n);\n`,
  },
  {
    id: 'env',
    path: 'config/.env.staging',
    isAsciiOnly: true,
    write: rows =>
      `# staging\n${rows[0]!.map(([key, value]) => `${constant(key)}=${/[\s#'"$\n]/.test(value) ? json(value) : value}\n`).join('')}`,
  },
  {
    id: 'xml',
    path: 'fixtures/entries.xml',
    write: rows =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<entries>\n${rows.map(row => `  <entry>\n${row.map(([key, value]) => `    <${xmlName(key)}>${xmlText(value)}</${xmlName(key)}>\n`).join('')}  </entry>\n`).join('')}</entries>\n`,
  },
  {
    id: 'xml, attributes',
    path: 'fixtures/rows.xml',
    isOneLine: true,
    write: rows =>
      `<dataset>\n${rows.map(row => `  <row ${row.map(([key, value]) => `${xmlName(key)}="${xmlText(value).replaceAll('"', '&quot;')}"`).join(' ')}/>\n`).join('')}</dataset>\n`,
  },
  {
    id: 'markdown',
    path: 'docs/examples.md',
    isOneLine: true,
    write: rows =>
      `# Sample rows\n\n| ${rows[0]!.map(([key]) => key).join(' | ')} |\n|${' --- |'.repeat(rows[0]!.length)}\n${rows.map(row => `| ${row.map(([, value]) => value.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')}`,
  },
  {
    id: 'jest snapshot',
    path: 'src/__snapshots__/entry.test.ts.snap',
    write: rows =>
      `// Jest Snapshot v1, https://goo.gl/fbAQLP\n\nexports[\`entry is saved 1\`] = \`\n[\n${rows.map(row => `  Object {\n${row.map(([key, value]) => `    "${key}": ${json(value).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')},\n`).join('')}  },\n`).join('')}]\n\`;\n`,
  },
  {
    id: 'vitest snapshot',
    path: 'test/__snapshots__/entry.spec.ts.snap',
    write: rows =>
      `// Vitest Snapshot v1, https://vitest.dev/guide/snapshot.html\n\nexports[\`entry > is saved 1\`] = \`\n{\n${rows[0]!.map(([key, value]) => `  "${key}": ${json(value).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')},\n`).join('')}}\n\`;\n`,
  },
  {
    id: 'cassette, nock',
    path: 'test/fixtures/nock/entries.json',
    write: rows =>
      `${json([{ scope: 'https://api.internal:443', method: 'GET', path: '/v1/entries', status: 200, response: { items: objects(rows) } }], 2)}\n`,
  },
  {
    id: 'cassette, body as text',
    path: 'spec/cassettes/list_entries.yml',
    write: rows =>
      `http_interactions:\n- request:\n    method: get\n    uri: https://api.internal/v1/entries\n  response:\n    status:\n      code: 200\n    body:\n      encoding: UTF-8\n      string: '${json({ items: objects(rows) }).replaceAll("'", "''")}'\nrecorded_with: VCR 6.1.0\n`,
  },
  {
    id: 'cassette, har',
    path: 'recordings/session.har',
    write: rows =>
      `${json({ log: { version: '1.2', entries: [{ request: { method: 'POST', url: 'https://api.internal/v1/entries' }, response: { status: 200, content: { mimeType: 'application/json', text: json(objects(rows)) } } }] } }, 2)}\n`,
  },
  {
    id: 'log',
    path: 'logs/app.log',
    isOneLine: true,
    write: rows =>
      rows
        .map(
          (row, at) =>
            `2024-05-0${at + 3}T10:1${at}:22.481Z INFO save ${row.map(([key, value]) => `${key}=${/\s/.test(value) ? json(value) : value}`).join(' ')}\n`,
        )
        .join(''),
  },
  {
    id: 'text',
    path: 'notes/sample.txt',
    isOneLine: true,
    write: rows =>
      rows
        .map(row =>
          row
            .map(
              ([key, value]) =>
                `${words(key)
                  .map((word, at) => (at === 0 ? word[0]!.toUpperCase() + word.slice(1) : word))
                  .join(' ')}: ${value}\n`,
            )
            .join(''),
        )
        .join('\n'),
  },
  {
    id: 'template string',
    path: 'test/mail.spec.ts',
    isOneLine: true,
    write: rows =>
      `const rendered = \`\n${rows.map(row => row.map(([key, value]) => `  ${key}: ${value.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n`).join('')).join('\n')}\`;\nexpect(rendered).toMatchSnapshot();\n`,
  },
];

/** Ways in which sentences are written down. */
export const PROSE: readonly {
  readonly id: string;
  readonly path: string;
  readonly write: (sentences: readonly string[]) => string;
}[] = [
  { id: 'text', path: 'fixtures/mail.txt', write: sentences => `${sentences.join('\n\n')}\n` },
  {
    id: 'log',
    path: 'logs/worker.log',
    write: sentences =>
      sentences
        .map((sentence, at) => `[2024-06-1${at % 10} 08:2${at % 6}:07] WARN worker.${at}: ${sentence}\n`)
        .join(''),
  },
  {
    id: 'json',
    path: 'fixtures/tickets.json',
    write: sentences =>
      `${json(
        sentences.map((body, at) => ({ ticket: at + 1, channel: 'mail', body })),
        2,
      )}\n`,
  },
  {
    id: 'yaml',
    path: 'fixtures/notes.yaml',
    write: sentences => `notes:\n${sentences.map(each => `  - ${json(each)}\n`).join('')}`,
  },
  {
    id: 'template string',
    path: 'test/prompt.test.ts',
    write: sentences => `const prompt = \`\n${sentences.join('\n').replaceAll('`', '\\`')}\n\`;\n`,
  },
  {
    id: 'typescript',
    path: 'test/notes.ts',
    write: sentences =>
      `// Seen in support\nexport const notes = [\n${sentences.map(each => `  ${json(each)},\n`).join('')}];\n`,
  },
  {
    id: 'markdown',
    path: 'docs/support.md',
    write: sentences => `# Cases\n\n${sentences.map(each => `- ${each}\n`).join('')}`,
  },
  {
    id: 'csv',
    path: 'seeds/comments.csv',
    write: sentences =>
      `id,comment\n${sentences.map((each, at) => `${at + 1},${csvCell(',')(each)}\n`).join('')}`,
  },
  {
    id: 'sql, postgres',
    path: 'db/notes.sql',
    write: sentences =>
      `INSERT INTO notes (id, body) VALUES\n${sentences.map((each, at) => `  (${at + 1}, ${sqlText(each)})`).join(',\n')};\n`,
  },
  {
    id: 'xml',
    path: 'fixtures/notes.xml',
    write: sentences =>
      `<notes>\n${sentences.map(each => `  <note>${xmlText(each)}</note>\n`).join('')}</notes>\n`,
  },
  {
    id: 'comment',
    path: 'src/legacy.ts',
    write: sentences => `${sentences.map(each => `// ${each}\n`).join('')}export const legacy = true;\n`,
  },
  {
    id: 'ndjson',
    path: 'data/chat.jsonl',
    write: sentences => sentences.map(content => `${json({ role: 'user', content })}\n`).join(''),
  },
  {
    id: 'jest snapshot',
    path: 'src/__snapshots__/mail.test.js.snap',
    write: sentences =>
      `// Jest Snapshot v1, https://goo.gl/fbAQLP\n\nexports[\`mail 1\`] = \`\n"${sentences.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')}"\n\`;\n`,
  },
];
