import { ts } from 'ts-morph';
import { parse as parseYaml, stringify } from 'yaml';

/** Flat records as they are written into a document, and read from one by a parser that is not ours. */
export interface DocumentWriter {
  readonly file: string;
  readonly write: (records: readonly Row[]) => string;
  readonly read: (text: string) => readonly Row[];
}

export type Row = Readonly<Record<string, string>>;

const quoteCsv = (value: string): string =>
  /[",;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
const escapeXml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');
const unescapeXml = (value: string): string =>
  value
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const namesOf = (rows: readonly Row[]): readonly string[] => Object.keys(rows[0]!);
const toRows = (names: readonly string[], cells: readonly (readonly string[])[]): readonly Row[] =>
  cells.map(row => Object.fromEntries(names.map((name, index) => [name, row[index]!])));

/** No parser of separated values is among our packages, so this is a second one. */
function parseCsv(text: string, mark: string): readonly (readonly string[])[] {
  const cell = new RegExp(String.raw`(?:^|${mark})(?:"((?:[^"]|"")*)"|([^${mark}"]*))`, 'g');
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map(line => [...line.matchAll(cell)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!));
}

function separated(file: string, mark: string, lineEnd = '\n'): DocumentWriter {
  return {
    file,
    write: rows =>
      [namesOf(rows).join(mark), ...rows.map(row => Object.values(row).map(quoteCsv).join(mark)), ''].join(
        lineEnd,
      ),
    read: text => {
      const [names = [], ...cells] = parseCsv(text, mark);
      return toRows(names, cells);
    },
  };
}

/** The object literals of a script, by the compiler's own tree. */
function readScript(text: string, file: string): readonly Row[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const rows: Row[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node))
      rows.push(
        Object.fromEntries(
          node.properties
            .filter(ts.isPropertyAssignment)
            .map(property => [
              property.name.getText().replace(/^["']|["']$/g, ''),
              (property.initializer as ts.StringLiteralLike).text,
            ]),
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return rows;
}

const single = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const json = (rows: readonly Row[]): string => JSON.stringify({ people: rows }, null, 2);
const fromJson = (text: string): readonly Row[] => (JSON.parse(text) as { people: readonly Row[] }).people;

/** One writer a format; several for formats that are written in several ways. */
export const documentWriters: Readonly<Record<string, DocumentWriter>> = {
  JSON: { file: 'a.json', write: json, read: fromJson },
  'JSON with a byte order mark and CRLF': {
    file: 'a.json',
    write: rows => `\uFEFF${json(rows).replaceAll('\n', '\r\n')}`,
    read: text => fromJson(text.slice(1)),
  },
  'JSON in ASCII': {
    file: 'a.json',
    write: rows =>
      json(rows).replace(/[^\0-~]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    read: fromJson,
  },
  'JSON with comments': {
    file: 'a.jsonc',
    write: rows => `// people\n${json(rows)} // end\n`,
    read: text => fromJson(text.replace(/^\/\/.*$| \/\/ end$/gm, '')),
  },
  NDJSON: {
    file: 'a.ndjson',
    write: rows => rows.map(row => `${JSON.stringify(row)}\n`).join(''),
    read: text =>
      text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Row),
  },
  'JSON in JSON': {
    file: 'cassette.json',
    write: rows => JSON.stringify({ response: { status: 200, body: JSON.stringify({ people: rows }) } }),
    read: text => fromJson((JSON.parse(text) as { response: { body: string } }).response.body),
  },
  YAML: {
    file: 'a.yaml',
    write: rows => stringify({ people: rows }),
    read: text => (parseYaml(text, { schema: 'failsafe' }) as { people: readonly Row[] }).people,
  },
  'YAML in flow style': {
    file: 'a.yaml',
    write: rows => `# people\n${stringify({ people: rows }, { collectionStyle: 'flow' })}`,
    read: text => (parseYaml(text, { schema: 'failsafe' }) as { people: readonly Row[] }).people,
  },
  'YAML in single quotes': {
    file: 'a.yml',
    write: rows =>
      stringify({ people: rows }, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
    read: text => (parseYaml(text, { schema: 'failsafe' }) as { people: readonly Row[] }).people,
  },
  CSV: separated('a.csv', ','),
  'CSV with semicolons and CRLF': separated('a.csv', ';', '\r\n'),
  TSV: separated('a.tsv', '\t'),
  'SQL inserts': {
    file: 'a.sql',
    write: rows =>
      `INSERT INTO people (${namesOf(rows).join(', ')}) VALUES\n${rows.map(row => `  (${Object.values(row).map(sqlText).join(', ')})`).join(',\n')};\n`,
    read: text => {
      const names = /\(([^)]*)\) VALUES/.exec(text)![1]!.split(', ');
      const rows = [...text.matchAll(/^ {2}\((.*)\)[,;]$/gm)];
      return toRows(
        names,
        rows.map(([, row]) =>
          [...row!.matchAll(/'((?:[^']|'')*)'/g)].map(([, cell]) => cell!.replaceAll("''", "'")),
        ),
      );
    },
  },
  'a COPY block': {
    file: 'dump.sql',
    write: rows =>
      `COPY public.people (${namesOf(rows).join(', ')}) FROM stdin;\n${rows.map(row => `${Object.values(row).join('\t')}\n`).join('')}\\.\n`,
    read: text => {
      const names = /\(([^)]*)\) FROM/.exec(text)![1]!.split(', ');
      return toRows(
        names,
        text
          .split('\n')
          .slice(1, -2)
          .map(line => line.split('\t')),
      );
    },
  },
  TypeScript: {
    file: 'a.ts',
    write: rows =>
      `export const people = [\n${rows
        .map(
          row =>
            `  { ${Object.entries(row)
              .map(([name, value]) => `${name}: ${single(value)}`)
              .join(', ')} },\n`,
        )
        .join('')}];\n`,
    read: text => readScript(text, 'a.ts'),
  },
  'template strings': {
    file: 'a.js',
    write: rows =>
      `module.exports = [${rows
        .map(
          row =>
            `{ ${Object.entries(row)
              .map(([name, value]) => `${name}: \`${value}\``)
              .join(', ')} }`,
        )
        .join(',\n')}];\n`,
    read: text => readScript(text, 'a.js'),
  },
  'XML elements': {
    file: 'a.xml',
    write: rows =>
      `<?xml version="1.0"?>\n<people>\n${rows
        .map(
          row =>
            `  <person>${Object.entries(row)
              .map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
              .join('')}</person>\n`,
        )
        .join('')}</people>\n`,
    read: text =>
      [...text.matchAll(/<person>(.*)<\/person>/g)].map(([, row]) =>
        Object.fromEntries(
          [...row!.matchAll(/<(\w+)>([^<]*)</g)].map(([, name, value]) => [name!, unescapeXml(value!)]),
        ),
      ),
  },
  'XML attributes': {
    file: 'a.xml',
    write: rows =>
      `<people>${rows
        .map(
          row =>
            `<person ${Object.entries(row)
              .map(([name, value]) => `${name}="${escapeXml(value)}"`)
              .join(' ')}/>`,
        )
        .join('\n')}</people>`,
    read: text =>
      [...text.matchAll(/<person (.*)\/>/g)].map(([, row]) =>
        Object.fromEntries(
          [...row!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescapeXml(value!)]),
        ),
      ),
  },
  'a table in Markdown': {
    file: 'a.md',
    write: rows =>
      `# People\n\n| ${namesOf(rows).join(' | ')} |\n|${'---|'.repeat(namesOf(rows).length)}\n${rows.map(row => `| ${Object.values(row).join(' | ')} |\n`).join('')}`,
    read: text => {
      const [names = [], , ...cells] = text
        .split('\n')
        .filter(line => line.startsWith('|'))
        .map(line => line.slice(2, -2).split(' | '));
      return toRows(names, cells);
    },
  },
};
