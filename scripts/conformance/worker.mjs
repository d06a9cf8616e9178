import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { compileWithAjv } from './validators.mjs';

const sources = createRequire(import.meta.url)(workerData.sources);
const SEEDS = [1, 2, 3, 4, 5];

parentPort?.on('message', async ({ at, group, dialect }) => {
  parentPort?.postMessage({ at, result: await judge(group, dialect) });
});

/**
 * What comes of one schema: whether it counts, and what each seed gave.
 *
 * @param {import('./suite.mjs').SuiteGroup} group
 * @param {string} dialect
 */
async function judge(group, dialect) {
  const { documents } = workerData;
  const isValid = compileWithAjv(group.schema, /** @type {never} */ (dialect), documents);
  if (isValid === undefined) return { kind: 'ajv differs' };
  const verdicts = group.tests.map(test => attempt(() => isValid(test.data)));
  if (group.tests.some((test, at) => verdicts[at] !== test.valid)) return { kind: 'ajv differs' };
  if (!group.tests.some(test => test.valid))
    return { kind: 'unsatisfiable', outcome: await draw(group, dialect) };
  const values = [];
  let refusal;
  for (const seed of SEEDS) {
    const outcome = await draw(group, dialect, seed);
    if ('value' in outcome)
      values.push({
        value: outcome.value,
        isValid: attempt(() => isValid(outcome.value)) === true,
        isFirstValid: attempt(() => isValid(outcome.first)) === true,
      });
    else refusal ??= outcome.message;
  }
  return { kind: 'counted', values, refusal };
}

/**
 * @template T
 * @param {() => T} run
 */
function attempt(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/**
 * A value as `fauxture generate` makes it, or why there is none. `first` is what our generator drew at once.
 *
 * @param {import('./suite.mjs').SuiteGroup} group
 * @param {string} dialect
 * @param {number} [seed]
 */
async function draw(group, dialect, seed = 1) {
  try {
    const { documents } = workerData;
    const source = sources.openSchemaValue(group.schema, { documents, dialect });
    const { document, rules } = sources.readSchema(source, '', { name: 'Sample' });
    const check = (/** @type {string} */ rule, /** @type {unknown} */ value) =>
      sources.compileRule(source, rules.get(rule))(value);
    const options = { ...(await sources.resolveDrawOptions({ seed })), check };
    const first = attempt(() => sources.toPlain(sources.compile(document, options).generate(0)));
    const maker = new sources.SampleMaker({
      document,
      options,
      validate: sources.compileValidator(source, ''),
      propose: (/** @type {number} */ proposal) => sources.proposeSample(source, '', proposal),
    });
    return { value: maker.make(0), first };
  } catch (error) {
    if (!(error instanceof Error)) return { message: String(error) };
    return { message: error.name === 'FauxtureError' ? error.message : (error.stack ?? error.message) };
  }
}
