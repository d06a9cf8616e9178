import { join } from 'node:path';
import { loadInside } from '../lib/build.mjs';
import { freshFolder } from '../lib/paths.mjs';
import { count, median } from '../lib/report.mjs';
import { makePeers } from '../lib/peers.mjs';

const ROWS = 10_000;
const ROUNDS = 5;

/** Rows and leaves a second of Fauxture's compiled generator beside its peers, all in this process. */
export async function run() {
  const folder = freshFolder('speed', ['model.ts']);
  const file = join(folder, 'model.ts');
  const candidates = [{ name: '**Fauxture**', make: await makeFauxture(file) }, ...(await makePeers(file))];
  for (const { make } of candidates) for (let row = 0; row < 2_000; row += 1) make(row);
  const figures = candidates.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    candidates.forEach(({ make }, index) => void figures[index].push(time(make, round)));
  }
  const results = candidates.map(({ name, make }, index) => {
    let leaves = 0;
    for (let row = 0; row < 1_000; row += 1) leaves += countLeaves(make(row));
    const rows = median(figures[index]);
    return { name, rows, leaves: (rows * leaves) / 1_000, perRow: leaves / 1_000 };
  });
  const [fauxture] = results;
  const ratio = other => fauxture.leaves / other.leaves;
  const faker = results.find(each => each.name.startsWith('hand-written faker'));
  const jsf = results.find(each => each.name.includes('json-schema-faker'));
  return {
    title: 'Speed',
    intro: [
      `\`User\` of \`test/cases/model.ts\` with its address, orders and payments; median of ${ROUNDS} rounds of ${count(ROWS)} objects, tools in turn. A leaf is a primitive or a \`Date\` in the object that was made. Fauxture's objects agree with themselves and every value is provably synthetic; nobody else's are.`,
    ],
    tables: [
      {
        head: ['tool', 'rows/s', 'leaves/row', 'leaves/s', 'Fauxture is … times as fast (leaves)'],
        rows: results.map(each => [
          each.name,
          count(each.rows),
          each.perRow.toFixed(1),
          count(each.leaves),
          ratio(each).toFixed(2),
        ]),
      },
    ],
    ok: ratio(faker) >= 1 && ratio(jsf) >= 5,
  };
}

async function makeFauxture(file) {
  const { Session, readTarget, compile, resolveDrawOptions } = await loadInside();
  const { document } = readTarget(new Session().openProject(file), file, 'User');
  const generator = compile(document, await resolveDrawOptions({ seed: 1 }));
  return row => generator.generate(row);
}

function time(make, round) {
  const start = performance.now();
  for (let row = 0; row < ROWS; row += 1) make(round * ROWS + row);
  return (ROWS * 1000) / (performance.now() - start);
}

/** Primitives and dates; what stands for an enum member is one leaf. */
function countLeaves(value) {
  if (value === undefined) return 0;
  if (
    value === null ||
    typeof value !== 'object' ||
    value instanceof Date ||
    ('kind' in value && 'symbol' in value)
  )
    return 1;
  return Object.values(value).reduce((total, each) => total + countLeaves(each), 0);
}
