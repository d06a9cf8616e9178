/** Makes rows and says what memory it uses: `node --expose-gc memoryChild.mjs model.ts 100000`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generated } from './paths.mjs';

const { Session, readTarget, compile, resolveDrawOptions } = createRequire(import.meta.url)(
  join(generated, 'build/inside.js'),
);
const [file, rows] = process.argv.slice(2);
const { document } = readTarget(new Session().openProject(file), file, 'User');
const generator = compile(document, await resolveDrawOptions({ seed: 1 }));
const samples = [];
const rss = [];
let leaves = 0;
for (let row = 0; row < Number(rows); row += 1) {
  leaves += Object.keys(generator.generate(row)).length;
  if ((row + 1) % (Number(rows) / 5) !== 0) continue;
  rss.push(process.memoryUsage().rss / 2 ** 20);
  globalThis.gc();
  samples.push(process.memoryUsage().heapUsed / 2 ** 20);
}
console.log(JSON.stringify({ samples, rss, leaves }));
