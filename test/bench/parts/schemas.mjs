import { join } from 'node:path';
import { generateSync } from 'json-schema-faker';
import { loadInside } from '../lib/build.mjs';
import { generated } from '../lib/paths.mjs';
import { count, median, percentile, share } from '../lib/report.mjs';
import { besides, findSchemas } from '../lib/schemaFiles.mjs';
import { makeJudge } from '../lib/schemaJudge.mjs';

const SEEDS = [1, 2, 3, 4, 5];
/** Milliseconds after which a value counts as one that never comes. */
const LIMIT = 30_000;
/** Characters of JSON from which on a schema is a giant. */
const GIANT = 300_000;

/** Five values each of schemas that published packages carry, judged by ajv, beside json-schema-faker's. */
export async function run() {
  const inside = await loadInside();
  const session = new inside.Session();
  const { schemas, all } = findSchemas();
  const results = [];
  const unjudged = [];
  for (const [at, found] of schemas.entries()) {
    console.error(`${at + 1} of ${schemas.length}: ${found.name}`);
    try {
      const isValid = makeJudge(found, besides(found, all));
      const ours = await trySeeds(seed => makeOurs({ ...inside, session }, found, seed), isValid);
      const theirs = await trySeeds(seed => makeTheirs(inside, found, seed), isValid);
      results.push({ found, ours, theirs, isGiant: JSON.stringify(found.schema).length > GIANT });
    } catch (error) {
      unjudged.push(`\`${found.name}\`: ${firstLine(error)}`);
    }
  }
  return report(results, unjudged);
}

/** From the file to the value, as a user has it who asks again and again in one session. */
async function makeOurs({ generateSamples, session }, { file }, seed) {
  const { results } = await generateSamples(session, { file, types: [''], draw: { seed } });
  return [...results[0].values][0];
}

function makeTheirs({ withinTime }, { schema }, seed) {
  return withinTime(LIMIT, 'json-schema-faker', () => generateSync(structuredClone(schema), { seed }));
}

async function trySeeds(make, isValid) {
  const outcome = { valid: 0, wrong: 0, refusals: [], times: [], values: new Set() };
  for (const seed of SEEDS) {
    const start = performance.now();
    try {
      const value = await make(seed);
      outcome.times.push(performance.now() - start);
      outcome.values.add(JSON.stringify(value));
      if (isValid(value)) outcome.valid += 1;
      else outcome.wrong += 1;
    } catch (error) {
      outcome.times.push(performance.now() - start);
      outcome.refusals.push(firstLine(error));
    }
  }
  return outcome;
}

function report(results, unjudged) {
  const packs = groupByPack(results);
  const small = results.filter(({ isGiant }) => !isGiant);
  const slow = small.filter(({ ours }) => warm(ours) >= 1000);
  const wrong = results.filter(({ ours }) => ours.wrong > 0);
  const refused = results.filter(({ ours }) => ours.refusals.length > 0);
  const whole = results.filter(({ ours }) => ours.valid === SEEDS.length).length;
  return {
    title: 'Schemas that nobody here wrote',
    intro: [
      `JSON Schemas that ${packs.length} published packages carry, five seeds each, every value judged by an ajv of the bench's own; of a package with many schemas every n-th is taken, copies once. The first value of a schema pays for opening the file, reading it and compiling its validator; the others are warm, as in an editor or a run with \`--count\`. json-schema-faker gets the parsed schema and validates nothing.`,
      `Of ${results.length} schemas all five values are valid for ${whole} (${share(whole, results.length)}); json-schema-faker 0.6.3: ${theirsWhole(results)}. Wrong values: ${sum(results, ({ ours }) => ours.wrong)}; json-schema-faker: ${sum(results, ({ theirs }) => theirs.wrong)}. Five different values: ${distinct(results, 'ours')}; json-schema-faker: ${distinct(results, 'theirs')}.`,
    ],
    tables: [packTable(packs, results), timeTable(results, small)],
    lists: [
      { title: 'Wrong', lines: wrong.map(({ found }) => `\`${found.name}\``) },
      {
        title: 'Refused, and why',
        lines: refused.map(({ found, ours }) => `\`${found.name}\`: ${ours.refusals[0]}`),
      },
      {
        title: 'Not giants, but a second or longer',
        lines: slow.map(({ found, ours }) => `\`${found.name}\`: ${count(warm(ours))} ms`),
      },
      { title: 'Left out: ajv itself cannot judge them', lines: unjudged },
    ],
    ok: results.length >= 60 && wrong.length === 0 && slow.length === 0 && whole >= 0.99 * results.length,
  };
}

function groupByPack(results) {
  const groups = new Map();
  for (const each of results) groups.set(each.found.pack, [...(groups.get(each.found.pack) ?? []), each]);
  return [...groups];
}

function packTable(packs, results) {
  const row = (name, group) => [
    name,
    group.length,
    group.filter(({ ours }) => ours.valid === SEEDS.length).length,
    sum(group, ({ ours }) => ours.wrong),
    group.filter(({ ours }) => ours.refusals.length > 0).length,
    group.filter(({ theirs }) => theirs.valid === SEEDS.length).length,
    sum(group, ({ theirs }) => theirs.wrong),
    sum(group, ({ theirs }) => theirs.refusals.length),
  ];
  return {
    head: [
      'package',
      'schemas',
      'all five valid',
      'wrong values',
      'schemas refused',
      'json-schema-faker: all five valid',
      'its wrong values',
      'its errors',
    ],
    rows: [...packs.map(([pack, group]) => row(pack, group)), row('**all**', results)],
  };
}

function timeTable(results, small) {
  const row = (name, group, pick, measure = warm) => {
    const times = group.map(each => measure(each[pick]));
    return [name, group.length, ...[median(times), percentile(times, 0.95), Math.max(...times)].map(count)];
  };
  const giants = results.filter(({ isGiant }) => isGiant);
  return {
    title: 'Milliseconds a value',
    head: ['', 'schemas', 'p50', 'p95', 'most'],
    rows: [
      row('Fauxture, first value', small, 'ours', first),
      row('Fauxture, warm', small, 'ours'),
      row('json-schema-faker, warm', small, 'theirs'),
      ...(giants.length === 0
        ? []
        : [
            row(`Fauxture, first value of schemas over ${GIANT / 1000} kB`, giants, 'ours', first),
            row('Fauxture, the same, warm', giants, 'ours'),
            row('json-schema-faker, the same, warm', giants, 'theirs'),
          ]),
    ],
  };
}

const first = ({ times }) => times[0];
const warm = ({ times }) => median(times.slice(1));
const sum = (group, pick) => group.reduce((total, each) => total + pick(each), 0);
/** Without the place on this machine. */
const firstLine = error =>
  String(error?.message ?? error)
    .split('\n')[0]
    .replaceAll(join(generated, 'schemas', '/'), '')
    .slice(0, 300);

function theirsWhole(results) {
  const whole = results.filter(({ theirs }) => theirs.valid === SEEDS.length).length;
  return `${whole} (${share(whole, results.length)})`;
}

function distinct(results, pick) {
  const made = results.filter(each => each[pick].refusals.length === 0);
  return share(made.filter(each => each[pick].values.size === SEEDS.length).length, made.length);
}
