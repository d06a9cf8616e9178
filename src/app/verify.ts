import { findFixturePosition } from '../read/typescript/fixturePath';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';

/** A fixture that does not compile. */
export interface Failure {
  /** Name of its constant; `undefined` when the imports are at fault. */
  readonly name?: string;
  /** Path of the value that the compiler complains of, elements as `[]`; empty for the whole. */
  readonly path: string;
  /** The compiler's first sentence. */
  readonly message: string;
}

/** Type-checks a module of fixtures in the user's project: the first complaint about each, none when it compiles. */
export function checkModule(project: TypeScriptProject, path: string, text: string): readonly Failure[] {
  const failures = new Map<string, Failure>();
  for (const problem of project.check(path, text)) {
    const position = findFixturePosition(text, problem.start);
    const name = position?.name ?? '';
    if (!failures.has(name)) {
      failures.set(name, {
        path: position?.path ?? '',
        message: problem.message,
        ...(name !== '' && { name }),
      });
    }
  }
  return [...failures.values()];
}
