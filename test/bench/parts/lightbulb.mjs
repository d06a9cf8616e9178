import { existsSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../lib/build.mjs';
import { freshFolder, root } from '../lib/paths.mjs';
import { percentile } from '../lib/report.mjs';

const LINES = 2_000;
const REQUESTS = 300;

/** How long the server takes to answer the lightbulb on a file of 2,000 lines, over stdio. */
export async function run() {
  if (!existsSync(join(root, 'src/server/main.ts'))) throw new Error('src/server/main.ts does not exist yet');
  const folder = freshFolder('lightbulb', ['model.ts']);
  const file = join(folder, 'large.ts');
  const text = makeSource();
  writeFileSync(file, text);
  const { connection, stop } = await startServer(folder);
  const uri = pathToFileURL(file).href;
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'typescript', version: 1, text },
  });
  const { first, still, typing } = await askAll(connection, uri, text);
  stop();
  return summarize(first, still, typing);
}

async function askAll(connection, uri, text) {
  const ask = async line => {
    const at = { line, character: 18 };
    const start = performance.now();
    const actions = await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind: 1 },
    });
    return { ms: performance.now() - start, offered: (actions ?? []).length };
  };
  const names = text
    .split('\n')
    .flatMap((line, index) => (line.startsWith('export interface') ? [index] : []));
  const first = await ask(names[0]);
  const still = [];
  const typing = [];
  for (let index = 0; index < REQUESTS; index += 1) still.push(await ask(names[index % names.length]));
  for (let index = 0; index < REQUESTS; index += 1) {
    const end = { line: 2, character: 0 };
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: index + 2 },
      contentChanges: [{ range: { start: end, end }, text: `  added${index}: string;\n` }],
    });
    typing.push(
      await ask(names[(index * 7) % names.length] + (index + 1) * ((index * 7) % names.length > 0 ? 1 : 0)),
    );
  }
  return { first, still, typing };
}

function summarize(first, still, typing) {
  const row = (name, answers) => [
    name,
    answers.length,
    ...[0.5, 0.95, 0.99].map(part =>
      percentile(
        answers.map(each => each.ms),
        part,
      ).toFixed(1),
    ),
    answers.filter(each => each.offered > 0).length,
  ];
  const all = [...still, ...typing].map(each => each.ms);
  return {
    title: 'Lightbulb',
    intro: [
      `\`textDocument/codeAction\` on the names of types in a file of ${LINES} lines, over stdio, in milliseconds. The budget is 50 ms at the 95th percentile. The first answer, with the server just started, took ${first.ms.toFixed(0)} ms.`,
    ],
    tables: [
      {
        head: ['', 'requests', 'p50', 'p95', 'p99', 'offered something'],
        rows: [row('a file that stands still', still), row('after each keystroke', typing)],
      },
    ],
    ok: percentile(all, 0.95) < 50 && [...still, ...typing].every(each => each.offered > 0),
  };
}

function makeSource() {
  const lines = [];
  for (let index = 0; lines.length < LINES; index += 1) {
    lines.push(`export interface Record${index} {`, '  id: string;');
    for (let field = 0; field < 16; field += 1)
      lines.push(`  field${field}: { value: number; label?: string; tags: readonly string[] };`);
    lines.push('}', '');
  }
  return lines.slice(0, LINES).join('\n');
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
