import { join } from 'node:path';
import { loadInside } from '../lib/build.mjs';
import { judgeCases } from '../lib/caseJudge.mjs';
import { generated } from '../lib/paths.mjs';
import { count, median, percentile } from '../lib/report.mjs';
import { besides, findSchemas } from '../lib/schemaFiles.mjs';
import { makeJudge } from '../lib/schemaJudge.mjs';

const KINDS = ['valid', 'invalid'];
/** Milliseconds after which cases count as ones that never come: our own limit and what an editor waits for. */
const LIMIT = 60_000;

/** The valid and the invalid cases of schemas that published packages carry, judged by ajv. */
export async function run() {
  const inside = await loadInside();
  const session = new inside.Session();
  const { schemas, all } = findSchemas();
  const results = [];
  const unjudged = [];
  for (const [at, found] of schemas.entries()) {
    console.error(`${at + 1} of ${schemas.length}: ${found.name}`);
    let validate;
    try {
      validate = makeJudge(found, besides(found, all), { allErrors: true });
    } catch (error) {
      unjudged.push(`\`${found.name}\`: ${firstLine(error)}`);
      continue;
    }
    for (const kind of KINDS) results.push(await tryKind({ inside, session, validate }, found, kind));
  }
  return report(results, unjudged);
}

async function tryKind({ inside, session, validate }, found, kind) {
  const start = performance.now();
  try {
    const request = { file: found.file, type: '', kind, draw: {} };
    const { cases, leftOut } = await inside.generateEdgeCases(session, request);
    const time = performance.now() - start;
    return { found, kind, cases, leftOut, time, wrong: judgeCases(cases, validate) };
  } catch (error) {
    const time = performance.now() - start;
    return { found, kind, cases: [], leftOut: 0, time, wrong: [], refusal: firstLine(error) };
  }
}

function report(results, unjudged) {
  const made = results.filter(({ refusal }) => refusal === undefined);
  const wrong = made.filter(each => each.wrong.length > 0);
  const late = results.filter(({ time }) => time >= LIMIT);
  const refused = results.filter(({ refusal }) => refusal !== undefined);
  const schemas = new Set(made.map(({ found }) => found.name)).size;
  return {
    title: 'Edge cases and invalid cases of schemas that nobody here wrote',
    intro: [
      `What \`fauxture edge-cases\` makes of the schemas of the part above, each case judged by an ajv of the bench's own that tells all errors. A valid case must validate. An invalid one must not: the keyword that it says it breaks must be among ajv's errors, at its place, and nothing else may be wrong; where ajv only says that no member of an \`anyOf\` fits, what it says of the members counts as following from that. No two cases of a list may have one name or one value.`,
      `Of ${schemas} schemas ${count(sum(made, ({ cases }) => cases.length))} cases are made; ${sum(wrong, each => each.wrong.length)} are wrong.`,
    ],
    tables: [casesTable(made), rulesTable(made)],
    lists: [
      {
        title: 'Wrong',
        lines: wrong.flatMap(each =>
          each.wrong.slice(0, 3).map(({ name, problem }) => `\`${each.found.name}\`, ${name}: ${problem}`),
        ),
      },
      {
        title: 'None made, and why',
        lines: refused.map(({ found, kind, refusal }) => `\`${found.name}\`, ${kind}: ${refusal}`),
      },
      { title: 'Left out: ajv itself cannot judge them', lines: unjudged },
    ],
    ok: schemas >= 50 && wrong.length === 0 && late.length === 0 && refused.length <= 0.02 * results.length,
  };
}

function casesTable(made) {
  const row = kind => {
    const own = made.filter(each => each.kind === kind);
    const counts = own.map(({ cases }) => cases.length);
    const times = own.map(({ time }) => time);
    return [
      kind,
      count(sum(own, ({ cases }) => cases.length)),
      sum(own, ({ wrong }) => wrong.length),
      median(counts),
      Math.max(...counts),
      own.filter(({ leftOut }) => leftOut > 0).length,
      count(median(times)),
      count(percentile(times, 0.95)),
      count(Math.max(...times)),
    ];
  };
  return {
    head: [
      '',
      'cases',
      'wrong',
      'cases a schema, p50',
      'most',
      'schemas with more than are listed',
      'ms a schema, p50',
      'p95',
      'most',
    ],
    rows: KINDS.map(row),
  };
}

function rulesTable(made) {
  const counts = new Map();
  for (const { breaks } of made.filter(({ kind }) => kind === 'invalid').flatMap(({ cases }) => cases))
    counts.set(breaks, (counts.get(breaks) ?? 0) + 1);
  return {
    title: 'What the invalid cases break',
    head: ['keyword', 'cases'],
    rows: [...counts].sort(([, a], [, b]) => b - a).map(([breaks, found]) => [breaks, count(found)]),
  };
}

const sum = (group, pick) => group.reduce((total, each) => total + pick(each), 0);
/** Without the place on this machine. */
const firstLine = error =>
  String(error?.message ?? error)
    .split('\n')[0]
    .replaceAll(join(generated, 'schemas', '/'), '')
    .slice(0, 300);
