/**
 * Runs everything that must hold, or the steps that are named: `npm test`, `npm test -- unit lsp`, `npm test -- vscode`
 * (all steps whose id starts so). Goes on after a failing step. The last line is `N passed, N failed`.
 */
import { exitOnSignal } from './lib/exitOnSignal.mjs';
import { seconds } from './lib/phase.mjs';
import { steps } from './test/steps.mjs';

/** @typedef {import('./test/outcome.mjs').Outcome} Outcome */
/** @typedef {import('./test/steps.mjs').Step} Step */

exitOnSignal();
const names = process.argv.slice(2);
const unknown = names.filter(name => !steps.some(({ id }) => id.startsWith(name)));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${steps.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

const chosen = withNeeded(
  names.length === 0 ? steps : steps.filter(({ id }) => names.some(name => id.startsWith(name))),
);
const started = performance.now();

/** @type {Map<string, Outcome & { time: string }>} */
const outcomes = new Map();
for (const [index, step] of chosen.entries()) {
  console.log(`[${index + 1}/${chosen.length}] ${step.title} …`);
  const stepStarted = performance.now();
  const outcome = await runStep(step);
  const time = seconds(stepStarted);
  outcomes.set(step.id, { ...outcome, time });
  if (outcome.failed > 0) console.log(`${outcome.details?.trim() ?? ''}\n`);
  console.log(`[${index + 1}/${chosen.length}] ${step.title}: ${say(outcome)} (${time})`);
}

console.log(`\nSummary (${seconds(started)})`);
for (const { id, title } of chosen) {
  const outcome = outcomes.get(id);
  if (outcome) console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${title}: ${say(outcome)} (${outcome.time})`);
}
const all = [...outcomes.values()];
const total = { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
console.log(say(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
  const missing = (step.needs ?? []).filter(id => outcomes.get(id)?.failed !== 0);
  if (missing.length > 0) {
    return { passed: 0, failed: 1, details: `Not run, because this failed: ${missing.join(', ')}.` };
  }
  try {
    return await step.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      details: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** @param {readonly Step[]} wanted */
function withNeeded(wanted) {
  const ids = new Set(wanted.flatMap(({ id, needs = [] }) => [id, ...needs]));
  return steps.filter(({ id }) => ids.has(id));
}

/** @param {Outcome} outcome */
function say({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
