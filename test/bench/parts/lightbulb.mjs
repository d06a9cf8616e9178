import { existsSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../lib/build.mjs';
import { freshFolder, root } from '../lib/paths.mjs';
import { percentile } from '../lib/report.mjs';

const LINES = 2_000;
const REQUESTS = 200;
/** Line, from 0, before which lines are typed. */
const TYPED_INTO = 2;

/** How long the server takes to answer the lightbulb on documents of 2,000 lines, over stdio. */
export async function run() {
  if (!existsSync(join(root, 'src/server/main.ts'))) throw new Error('src/server/main.ts does not exist yet');
  const folder = freshFolder('lightbulb', ['model.ts']);
  const { connection, stop } = await startServer(folder);
  const rows = [];
  for (const subject of SUBJECTS) rows.push(await measure(connection, folder, subject));
  stop();
  return summarize(rows);
}

/**
 * A document, and where in it the lightbulb is asked for.
 *
 * @typedef {object} Subject
 * @property {string} what
 * @property {string} file
 * @property {string} languageId
 * @property {() => string} makeText
 * @property {RegExp} at lines that are asked about
 * @property {number} character
 * @property {string} added a line that is typed into line 2, `#` its number
 * @property {object} [diagnostic] what the compiler says there
 */

/** @type {readonly Subject[]} */
const SUBJECTS = [
  {
    what: 'TypeScript: names of types',
    file: 'large.ts',
    languageId: 'typescript',
    makeText: makeTypes,
    at: /^export interface/,
    character: 18,
    added: '  added#: string;',
  },
  {
    what: 'TypeScript: in object literals',
    file: 'literals.ts',
    languageId: 'typescript',
    makeText: makeLiterals,
    at: /^ {2}id: '/,
    character: 3,
    added: '  added#?: string;',
  },
  {
    what: 'TypeScript: object literals with a complaint of the compiler',
    file: 'complaints.ts',
    languageId: 'typescript',
    makeText: makeLiterals,
    at: /^export const/,
    character: 15,
    added: '  added#?: string;',
    diagnostic: { severity: 1, source: 'ts', code: 2741, message: "Property 'label' is missing." },
  },
  {
    what: 'TypeScript: fixtures with our marker',
    file: 'fixtures.ts',
    languageId: 'typescript',
    makeText: () => makeLiterals('// @fauxture Thing seed=1: Regenerate to update\n'),
    at: /^export const/,
    character: 15,
    added: '  added#?: string;',
  },
  {
    what: 'JSON Schema',
    file: 'large.schema.json',
    languageId: 'json',
    makeText: makeJsonSchema,
    at: /"Record\d+": \{/,
    character: 8,
    added: '  "x-added#": true,',
  },
  {
    what: 'JSON Schema as YAML',
    file: 'large.schema.yaml',
    languageId: 'yaml',
    makeText: makeYamlSchema,
    at: /^ {2}Record\d+:/,
    character: 4,
    added: 'x-added#: true',
  },
  {
    what: 'OpenAPI as YAML',
    file: 'openapi.yaml',
    languageId: 'yaml',
    makeText: makeOpenApi,
    at: /^ {4}Record\d+:/,
    character: 6,
    added: 'x-added#: true',
  },
];

async function measure(connection, folder, subject) {
  const text = subject.makeText();
  const file = join(folder, subject.file);
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: subject.languageId, version: 1, text },
  });
  const answers = await askAll(
    line => askAt(connection, uri, subject, line),
    { connection, uri, text },
    subject,
  );
  connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return { subject, lines: text.split('\n').length, ...answers };
}

async function askAt(connection, uri, { character, diagnostic }, line) {
  const at = { line, character };
  const range = { start: at, end: at };
  const start = performance.now();
  const actions = await connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: diagnostic === undefined ? [] : [{ ...diagnostic, range }], triggerKind: 1 },
  });
  return { ms: performance.now() - start, offered: (actions ?? []).length };
}

async function askAll(ask, { connection, uri, text }, { at, added }) {
  const places = text.split('\n').flatMap((line, index) => (at.test(line) ? [index] : []));
  const first = await ask(places[0]);
  const still = [];
  const typing = [];
  for (let index = 0; index < REQUESTS; index += 1) still.push(await ask(places[index % places.length]));
  for (let index = 0; index < REQUESTS; index += 1) {
    const end = { line: TYPED_INTO, character: 0 };
    const line = `${added.replace('#', String(index))}\n`;
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: index + 2 },
      contentChanges: [{ range: { start: end, end }, text: line }],
    });
    const place = places[(index * 7) % places.length];
    typing.push(await ask(place + (place >= TYPED_INTO ? index + 1 : 0)));
  }
  return { first, still, typing };
}

function summarize(rows) {
  const cells = answers => [0.5, 0.95, 0.99].map(part => percentile(times(answers), part).toFixed(1));
  const all = rows.flatMap(({ still, typing }) => [still, typing]);
  const offered = answers => answers.filter(each => each.offered > 0).length;
  return {
    title: 'Lightbulb',
    intro: [
      `\`textDocument/codeAction\` in documents of ${LINES} lines and more, ${REQUESTS} requests each while nothing changes and ${REQUESTS} after a keystroke each, over stdio, in milliseconds. The budget is 50 ms at the 95th percentile. The first answer of all, with the server just started, took ${rows[0].first.ms.toFixed(0)} ms.`,
    ],
    tables: [
      {
        head: ['', 'still: p50', 'p95', 'p99', 'typing: p50', 'p95', 'p99', 'offered something'],
        rows: rows.map(({ subject, still, typing }) => [
          subject.what,
          ...cells(still),
          ...cells(typing),
          `${offered(still) + offered(typing)} of ${still.length + typing.length}`,
        ]),
      },
    ],
    ok: all.every(answers => percentile(times(answers), 0.95) < 50 && offered(answers) === answers.length),
  };
}

const times = answers => answers.map(each => each.ms);

function makeTypes() {
  return fillLines(index => [
    `export interface Record${index} {`,
    '  id: string;',
    ...fields(16, field => `  field${field}: { value: number; label?: string; tags: readonly string[] };`),
    '}',
    '',
  ]);
}

function makeLiterals(marker = '') {
  const type = [
    'export interface Thing {',
    '  id: string;',
    '',
    '  label: string;',
    '  tags: string[];',
    '}',
    '',
  ];
  const literals = fillLines(index => [
    ...(marker === '' ? [] : [marker.trimEnd()]),
    `export const thing${index}: Thing = {`,
    `  id: 'thing-${index}',`,
    ...fields(12, field => `  // note ${field}`),
    "  tags: ['one', 'two'],",
    '};',
    '',
  ]);
  return `${type.join('\n')}\n${literals}`;
}

const recordSchema = () => ({
  type: 'object',
  required: ['id'],
  properties: Object.fromEntries([
    ['id', { type: 'string', format: 'uuid' }],
    ...fields(5, field => [`field${field}`, { type: 'string', maxLength: 20 + field }]),
  ]),
});
const records = count => Object.fromEntries(fields(count, index => [`Record${index}`, recordSchema()]));

function makeJsonSchema() {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: records(62) };
  return JSON.stringify(schema, null, 2).replace('{\n', '{\n\n');
}

function makeYamlSchema() {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Large',
    $defs: records(90),
  };
  return toYaml(schema);
}

function makeOpenApi() {
  const info = { title: 'Large', version: '1.0.0' };
  return toYaml({ openapi: '3.1.0', 'x-first': 1, info, paths: {}, components: { schemas: records(90) } });
}

/** Records of plain texts, numbers and lists as YAML in blocks. */
function toYaml(value, indent = '') {
  return Object.entries(value)
    .map(([key, item]) => {
      if (Array.isArray(item)) return `${indent}${key}: [${item.join(', ')}]`;
      if (typeof item !== 'object') return `${indent}${key}: ${JSON.stringify(item)}`;
      const inner = toYaml(item, `${indent}  `);
      return `${indent}${key}:${inner === '' ? ' {}' : `\n${inner}`}`;
    })
    .join('\n');
}

function fillLines(make) {
  const lines = [];
  for (let index = 0; lines.length < LINES; index += 1) lines.push(...make(index));
  return lines.join('\n');
}

function fields(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

async function startServer(folder) {
  const require = createRequire(join(root, 'package.json'));
  const {
    createMessageConnection,
    StreamMessageReader,
    StreamMessageWriter,
  } = require('vscode-jsonrpc/node');
  const child = spawn(process.execPath, [await bundle('server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const capabilities = {
    textDocument: {
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
        resolveSupport: { properties: ['edit'] },
        dataSupport: true,
      },
    },
    workspace: { applyEdit: true, workspaceFolders: true, configuration: true },
  };
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities,
  });
  connection.sendNotification('initialized', {});
  const stop = () => {
    connection.dispose();
    child.kill();
  };
  return { connection, stop };
}
