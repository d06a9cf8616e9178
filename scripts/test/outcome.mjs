/**
 * What a step of `npm test` found.
 *
 * @typedef {object} Outcome
 * @property {number} passed tests, or 1 for a check that has no tests inside
 * @property {number} failed
 * @property {string} [details] shown when something failed
 */

/**
 * The outcome of a program that is one check: its exit code tells.
 *
 * @param {import('../lib/run.mjs').RunResult} result
 * @returns {Outcome}
 */
export function outcomeOfCheck({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: output };
}

/**
 * The outcome of single tests.
 *
 * @param {readonly { name: string, ok: boolean, error?: string }[]} results
 * @returns {Outcome}
 */
export function outcomeOfTests(results) {
  const failures = results.filter(({ ok }) => !ok);
  return {
    passed: results.length - failures.length,
    failed: failures.length,
    details: failures.map(({ name, error }) => `${name}\n${error ?? ''}`).join('\n\n'),
  };
}

/**
 * A suite that ran nothing, or ended badly although every test in it passed, has failed.
 *
 * @param {Outcome} outcome
 * @param {string} why
 * @param {boolean} [endedBadly]
 * @returns {Outcome}
 */
export function insistOnTests(outcome, why, endedBadly = false) {
  if (outcome.failed > 0 || (outcome.passed > 0 && !endedBadly)) return outcome;
  return { ...outcome, failed: 1, details: `${why}\n${outcome.details ?? ''}` };
}
