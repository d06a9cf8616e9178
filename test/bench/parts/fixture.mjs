import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, loadInside } from '../lib/build.mjs';
import { freshFolder } from '../lib/paths.mjs';
import { median, percentile } from '../lib/report.mjs';
import { runNode } from '../lib/run.mjs';

const SOURCE = `import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { PullRequestOpenedEvent } from '@octokit/webhooks-types';
import type { OpenAPIV3 } from 'openapi-types';
import type { Transaction } from 'plaid';
import type { KnownBlock } from '@slack/types';
import type { User as GraphUser } from '@microsoft/microsoft-graph-types';
import type Stripe from 'stripe';
import type { User } from './model';

export interface Account { id: string; email: string; owner: User; createdAt: Date }
export interface Hook { id: string; event: PullRequestOpenedEvent }
export interface Gateway { request: APIGatewayProxyEvent; document: OpenAPIV3.Document }
export interface Ledger { customer: Stripe.Customer; transactions: Transaction[] }
export interface Note { blocks: KnownBlock[]; author: GraphUser }
`;
const TYPES = ['Account', 'Hook', 'Gateway', 'Ledger', 'Note'];
const ROUNDS = 15;

/** How long a fixture takes in a project that imports large type packages, its type check included. */
export async function run() {
  const file = makeProject();
  const colds = await measureCold(file);
  const { Session, generateModule } = await loadInside();
  const session = new Session();
  const start = performance.now();
  await generateModule(session, { file, types: ['Account'], draw: {} });
  const first = performance.now() - start;
  const rows = [];
  const problems = [];
  for (const type of TYPES) {
    const once = await timeOf(session, generateModule, { file, type }).catch(
      error => void problems.push(`${type}: ${error.message}`),
    );
    if (once === undefined) continue;
    const again = [];
    const edited = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      session.unsaved.delete(file);
      again.push(await timeOf(session, generateModule, { file, type }));
      session.unsaved.set(
        file,
        SOURCE.replaceAll(`interface ${type} {`, `interface ${type} { added${round}: string;`),
      );
      edited.push(await timeOf(session, generateModule, { file, type }));
    }
    session.unsaved.delete(file);
    rows.push({ type, once, again, edited });
  }
  const show = value => value.toFixed(0);
  const small = rows.find(({ type }) => type === 'Account');
  return {
    title: 'A fixture in a warm project',
    intro: [
      'A project that imports aws-lambda, @octokit/webhooks-types, openapi-types, plaid, @slack/types, microsoft-graph-types and stripe; milliseconds from the request to the text, compiled. The budget is 300 ms for a type in a warm project.',
      `Cold: ${show(median(colds))} ms for a run of the command line from start to end, ${show(first)} ms for the first fixture of a server that runs.`,
    ],
    tables: [
      {
        head: ['type', 'first time', 'again, p50', 'p95', 'after an edit of its file, p50', 'p95'],
        rows: rows.map(({ type, once, again, edited }) => [
          type,
          show(once),
          show(median(again)),
          show(percentile(again, 0.95)),
          show(median(edited)),
          show(percentile(edited, 0.95)),
        ]),
      },
    ],
    lists: [{ title: 'Could not be made', lines: problems }],
    ok: median(small.edited) < 300 && problems.length === 0,
  };
}

function makeProject() {
  const folder = freshFolder('fixture', ['model.ts']);
  const file = join(folder, 'account.ts');
  writeFileSync(file, SOURCE);
  return file;
}

async function measureCold(file) {
  const cli = await bundle('cli.js');
  const colds = [];
  for (let round = 0; round < 3; round += 1) {
    const { ms, code, err } = await runNode([cli, 'generate', `${file}#Account`]);
    if (code !== 0) throw new Error(err);
    colds.push(ms);
  }
  return colds;
}

async function timeOf(session, generateModule, { file, type }) {
  const start = performance.now();
  await generateModule(session, { file, types: [type], draw: {} });
  return performance.now() - start;
}
