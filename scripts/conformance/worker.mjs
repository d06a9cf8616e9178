import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { compileWithAjv } from './validators.mjs';

const { openSchemaValue, readSchema, compile, resolveDrawOptions, toPlain } = createRequire(import.meta.url)(
  workerData.sources,
);
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
      values.push({ value: outcome.value, isValid: attempt(() => isValid(outcome.value)) === true });
    else refusal ??= outcome.message;
  }
  return { kind: 'counted', values, refusal };
}

/** @param {() => boolean} run */
function attempt(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/**
 * @param {import('./suite.mjs').SuiteGroup} group
 * @param {string} dialect
 * @param {number} [seed]
 */
async function draw(group, dialect, seed = 1) {
  try {
    const { documents } = workerData;
    const source = openSchemaValue(group.schema, { documents, dialect });
    const { document } = readSchema(source, '', { name: 'Sample' });
    const value = toPlain(compile(document, await resolveDrawOptions({ seed })).generate(0));
    return value === undefined ? { message: 'undefined' } : { value };
  } catch (error) {
    return {
      message:
        error instanceof Error
          ? error.name === 'FauxtureError'
            ? error.message
            : (error.stack ?? '')
          : String(error),
    };
  }
}
