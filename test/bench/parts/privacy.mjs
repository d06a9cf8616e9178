import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadInside } from '../lib/build.mjs';
import { makePrivacyPeers } from '../lib/privacyPeers.mjs';
import { count, median, share } from '../lib/report.mjs';

const ROUNDS = 3;
const FIXTURES = '--fixtures=';

/**
 * Holds the scanner and its peers against labelled documents. `--fixtures=<folder>` also counts how many files of a
 * folder that ought to hold nothing are flagged.
 */
export async function run() {
  const inside = await loadInside();
  const documents = inside.makeBenchmark();
  const ours = {
    name: '**Fauxture**',
    find: (text, path) =>
      inside.scanText(text, path).findings.map(({ start, end, kind }) => ({ start, end, kind })),
  };
  const tools = [ours, ...makePrivacyPeers()];
  const results = [];
  for (const tool of tools) results.push(await measure(inside, tool, documents));
  const [fauxture] = results;
  const heldBack = fauxture.judged.filter((_, at) => inside.isHeldBack(documents[at]));
  const { precision, recall } = inside.rates(inside.addUp(heldBack));
  return {
    title: 'Personal data found and told from what only looks like it',
    intro: [introduce(documents), ...fixtureLines(inside)],
    tables: [
      toolTable(inside, results),
      sideTable(inside, documents, fauxture.judged),
      groupTable(inside, 'context', fauxture.judged, ({ label }) => label.context),
      groupTable(inside, 'document', fauxture.judged, ({ document }) => document.format),
      groupTable(inside, 'kind', fauxture.judged, ({ label }) => label.kind),
    ],
    ok: precision >= 0.98 && recall >= 0.96,
  };
}

async function measure(inside, { name, find }, documents) {
  const judged = [];
  for (const document of documents) {
    judged.push(inside.judge(document, await find(document.text, document.path)));
  }
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const speeds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const { text, path } of documents) await find(text, path);
    speeds.push(characters / 1000 / (performance.now() - start));
  }
  return { name, judged, speed: median(speeds) };
}

function introduce(documents) {
  const labels = documents.flatMap(document => document.labels);
  const of = truth => labels.filter(label => label.truth === truth);
  const kinds = new Set(of('personal').map(({ kind }) => kind)).size;
  return `${count(documents.length)} documents, made at run time, in which ${count(of('personal').length)} values of ${kinds} kinds are somebody's, ${count(of('reserved').length)} lie in ranges that a standard or a regulator keeps for tests, and ${count(of('other').length)} are about nobody. A value is found when a finding of verdict plausible or better touches it; a finding that touches anything else is wrong. Three of ten documents, by a hash of what they are made from, are held back: nobody looks at what comes of them while the detection is worked on; they are of the same hand as the others, so unseen rather than independent. The peers read the same documents whole, set up as their documentation shows; MB/s are for these small documents and only compare within the table.`;
}

function toolTable(inside, results) {
  return {
    title: 'Beside others',
    head: ['tool', 'precision', 'recall', 'F1', 'reserved, yet reported', 'nobody’s, yet reported', 'MB/s'],
    rows: results.map(({ name, judged, speed }) => {
      const score = inside.addUp(judged);
      return [
        name,
        ...ratesOf(inside, score),
        score.reservedFalsePositives,
        score.otherFalsePositives + score.elsewhere,
        speed.toFixed(2),
      ];
    }),
  };
}

function sideTable(inside, documents, judged) {
  const row = (name, isIn) => {
    const score = inside.addUp(judged.filter((_, at) => isIn(documents[at])));
    return [
      name,
      score.truePositives + score.falseNegatives,
      ...ratesOf(inside, score),
      share(score.kindRight, score.truePositives),
      score.reservedFalsePositives,
      score.otherFalsePositives,
      score.elsewhere,
    ];
  };
  return {
    title: 'Fauxture on what was looked at and on what was held back',
    head: ['', 'somebody’s', 'precision', 'recall', 'F1', 'kind right', 'reserved', 'nobody’s', 'elsewhere'],
    rows: [row('development', each => !inside.isHeldBack(each)), row('held back', inside.isHeldBack)],
  };
}

function groupTable(inside, title, judged, key) {
  const groups = new Map();
  for (const outcome of judged.flatMap(({ outcomes }) => outcomes)) {
    const name = key(outcome);
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  const rows = [...groups].map(([name, outcomes]) => {
    const score = inside.addUp([{ outcomes, elsewhere: [] }]);
    const all = score.truePositives + score.falseNegatives;
    return [
      name,
      all,
      score.truePositives,
      share(score.truePositives, all),
      score.reservedFalsePositives,
      score.otherFalsePositives,
    ];
  });
  return {
    title: `By ${title}`,
    head: [title, 'somebody’s', 'found', 'recall', 'reserved, yet reported', 'nobody’s, yet reported'],
    rows: rows
      .filter(([, all, , , reserved, other]) => all + reserved + other > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}

function ratesOf(inside, score) {
  const { precision, recall, f1 } = inside.rates(score);
  return [precision, recall, f1].map(each => each.toFixed(3));
}

function fixtureLines({ scanText }) {
  const folder = process.argv.find(arg => arg.startsWith(FIXTURES))?.slice(FIXTURES.length);
  if (folder === undefined) return [];
  const files = readdirSync(folder, { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(file => statSync(file).isFile() && basename(file) !== 'INDEX.tsv');
  const flagged = files.filter(file => scanText(readFileSync(file, 'utf8'), file).findings.length > 0);
  return [
    `Of ${files.length} real fixture files that hold placeholder data, ${flagged.length} are flagged (${share(flagged.length, files.length)}).`,
  ];
}
