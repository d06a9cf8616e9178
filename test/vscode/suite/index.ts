import { renameSync, writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** The suite's files: add a line for a new one. */
const files = [
  () => import('./extension.test'),
  () => import('./edgeCases.test'),
  () => import('./generate.test'),
  () => import('./literals.test'),
  () => import('./markers.test'),
  () => import('./personalData.test'),
  () => import('./schemas.test'),
];

/** One test's outcome, as `scripts/vscode/runSuite.mjs` reads it. */
interface TestResult {
  readonly name: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly error?: string;
}

/**
 * Runs every test inside VS Code's extension host. The outcome goes into the file that `FAUXTURE_TEST_RESULTS`
 * names, because in a browser the host has no other way to tell it.
 */
export async function run(): Promise<void> {
  const results: TestResult[] = [];
  const note = (result: TestResult): void => {
    results.push(result);
  };
  let failure: string | undefined;
  try {
    await runMocha(note);
  } catch (error) {
    failure = describe(error);
  }
  const file = process.env['FAUXTURE_TEST_RESULTS'];
  if (file === undefined) throw new Error('FAUXTURE_TEST_RESULTS names no file for the results.');
  // In two steps, because whoever waits for the file must not see half of it.
  writeFileSync(`${file}.partial`, JSON.stringify({ results, failure }));
  renameSync(`${file}.partial`, file);
  const failed = results.filter(({ ok }) => !ok).length;
  if (failed > 0 || failure !== undefined) throw new Error(failure ?? `${failed} tests failed.`);
}

async function runMocha(note: (result: TestResult) => void): Promise<void> {
  // The base reporter prints nothing: whoever started the suite prints the results.
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of files) await load();
  await new Promise<void>(done => {
    mocha
      .run(() => {
        done();
      })
      .on('pass', test => {
        note({ name: test.fullTitle(), ok: true, milliseconds: test.duration ?? 0 });
      })
      .on('fail', (test, error) => {
        note({ name: test.fullTitle(), ok: false, milliseconds: test.duration ?? 0, error: describe(error) });
      });
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
