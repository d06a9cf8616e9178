import { fixturePositions } from '../read/typescript/fixturePath';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { checkpoint } from './checkpoint';

/** A fixture that does not compile. */
export interface Failure {
  /** Name of its constant; `undefined` when what stands around it is at fault, as the imports. */
  readonly name?: string;
  /** Path of the value that the compiler complains of, elements as `[]`; empty for the whole. */
  readonly path: string;
  /** The compiler's first sentence. */
  readonly message: string;
}

/**
 * Type-checks a module of fixtures in the user's project: the first complaint about each, and all about what is no
 * fixture; none when it compiles.
 * @throws the signal's reason, between two statements
 */
export async function checkModule(
  project: TypeScriptProject,
  { path, text }: { readonly path: string; readonly text: string },
  signal: AbortSignal | undefined,
): Promise<readonly Failure[]> {
  const failures = new Map<string, Failure>();
  const problems = await project.check(path, text, () => checkpoint(signal));
  const positionOf = fixturePositions(text);
  for (const problem of problems) {
    const position = positionOf(problem.start);
    const name = position?.name ?? '';
    const key = name === '' ? ` ${problem.message}` : name;
    if (!failures.has(key)) {
      failures.set(key, {
        path: position?.path ?? '',
        message: problem.message,
        ...(name !== '' && { name }),
      });
    }
  }
  return [...failures.values()];
}
