import { Worker } from 'node:worker_threads';
import { aboutTypes, typeOf } from './aboutTypes.mjs';
import { bundleSources } from './bundleSources.mjs';
import { DRAFTS, readGroups, readRemotes } from './suite.mjs';

/** Milliseconds that one schema may take, the start of a worker among them. */
const TIME_LIMIT = 20_000;

/**
 * Runs the suite and prints a line per draft.
 *
 * @param {string} folder
 * @param {{ optional: boolean, verbose: boolean, drafts: string[] }} options
 * @returns {Promise<boolean>} whether every draft reaches its goals
 */
export async function runConformance(folder, options) {
  const sources = await bundleSources();
  const documents = await readRemotes(folder);
  let ok = true;
  for (const [draft, dialect] of Object.entries(DRAFTS)) {
    if (options.drafts.length > 0 && !options.drafts.includes(draft)) continue;
    const groups = await readGroups(folder, draft, options.optional);
    const results = await runGroups(groups, dialect, { sources, documents });
    ok = report(draft, groups, results, options.verbose) && ok;
  }
  return ok;
}

/**
 * @param {import('./suite.mjs').SuiteGroup[]} groups
 * @param {string} dialect
 * @param {object} workerData
 * @returns {Promise<any[]>}
 */
async function runGroups(groups, dialect, workerData) {
  const results = [];
  let worker = start(workerData);
  for (const [at, group] of groups.entries()) {
    const result = await ask(worker, { at, group, dialect });
    if (result.kind === 'hang') {
      await worker.terminate();
      worker = start(workerData);
    }
    results.push(result);
  }
  await worker.terminate();
  return results;
}

/** @param {object} workerData */
function start(workerData) {
  return new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
}

/**
 * @param {Worker} worker
 * @param {object} message
 * @returns {Promise<any>}
 */
function ask(worker, message) {
  return new Promise(resolve => {
    const answer = (/** @type {{ result: object }} */ { result }) => finish(result);
    const fail = () => finish({ kind: 'hang' });
    const timer = setTimeout(fail, TIME_LIMIT);
    const finish = (/** @type {object} */ result) => {
      clearTimeout(timer);
      worker.off('message', answer).off('error', fail);
      resolve(result);
    };
    worker.on('message', answer).on('error', fail);
    worker.postMessage(message);
  });
}

/**
 * @param {string} draft
 * @param {import('./suite.mjs').SuiteGroup[]} groups
 * @param {any[]} results
 * @param {boolean} verbose
 */
function report(draft, groups, results, verbose) {
  const counted = results
    .map((result, at) => ({ ...result, group: groups[at] }))
    .filter(({ kind }) => kind === 'counted');
  const perfect = counted.filter(({ values }) => values.length === 5 && values.every(isRight));
  const wrong = counted.filter(({ values }) => !values.every(isRight));
  const refused = counted.filter(({ refusal }) => refusal !== undefined);
  const hangs = groups.filter((_group, at) => results[at].kind === 'hang');
  const differs = results.filter(({ kind }) => kind === 'ajv differs').length;
  const impossible = results.filter(({ kind }) => kind === 'unsatisfiable');
  const about = counted.flatMap(({ group, values }) => {
    const types = aboutTypes(group.schema);
    return types.length === 0
      ? []
      : values.map((/** @type {any} */ { value }) => types.includes(typeOf(value)));
  });
  const several = counted.filter(({ group }) => canDiffer(group));
  const distinct = several.reduce(
    (sum, { values }) =>
      sum + new Set(values.map((/** @type {any} */ { value }) => JSON.stringify(value))).size,
    0,
  );
  const share = perfect.length / counted.length;
  const atOnce = perfect.filter(({ values }) =>
    values.every((/** @type {any} */ each) => each.isFirstValid),
  ).length;
  console.log(
    `${draft}: ${counted.length} schemas (${impossible.length} unsatisfiable, ${differs} where ajv differs), ` +
      `all five valid ${percent(share)} (${percent(atOnce / counted.length)} at the first draw), wrong ${wrong.length}, refused ${refused.length}, hangs ${hangs.length}, ` +
      `of the type they are about ${percent(about.filter(Boolean).length / about.length)}, ` +
      `${(distinct / several.length).toFixed(1)} of 5 differ where the suite knows several values`,
  );
  if (verbose) {
    for (const { group, values } of wrong)
      print('wrong', group, values.find((/** @type {any} */ each) => !each.isValid).value);
    for (const { group, refusal } of refused) print('refused', group, refusal);
    for (const group of hangs) print('hang', group, '');
    for (const { group, values } of counted) {
      const types = aboutTypes(group.schema);
      const other = values.find(
        (/** @type {any} */ { value }) => types.length > 0 && !types.includes(typeOf(value)),
      );
      if (other !== undefined) print('other type', group, other.value);
    }
  }
  return share >= 0.99 && wrong.length === 0 && hangs.length === 0;
}

/** @param {{ isValid: boolean }} value */
function isRight({ isValid }) {
  return isValid;
}

/**
 * Whether the suite itself knows several valid values of the type that the schema is about.
 *
 * @param {import('./suite.mjs').SuiteGroup} group
 */
function canDiffer(group) {
  const types = aboutTypes(group.schema);
  const valid = group.tests.filter(
    test => test.valid && (types.length === 0 || types.includes(typeOf(test.data))),
  );
  return new Set(valid.map(test => JSON.stringify(test.data))).size > 1;
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

/**
 * @param {string} what
 * @param {import('./suite.mjs').SuiteGroup} group
 * @param {unknown} detail
 */
function print(what, group, detail) {
  console.log(
    `  ${what}: ${group.name}\n    ${JSON.stringify(group.schema).slice(0, 500)}\n    ${String(typeof detail === 'string' ? detail : JSON.stringify(detail)).slice(0, 400)}`,
  );
}
