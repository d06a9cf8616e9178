import { readFixtureFile } from '../read/typescript/readFixtureFile';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { canUpdate } from './canUpdate';
import { checkpoint } from './checkpoint';

/** A fixture whose type cannot be found any more, and what the compiler says of it. */
export interface LostFixture {
  readonly name: string;
  readonly message: string;
}

/** What the compiler says of a name or a module that is not there. */
const NOT_THERE = [2304, 2305, 2307, 2503, 2552, 2613, 2614, 2694, 2724, 2792];

/**
 * Finds fixtures of a file whose types, or the files that declare them, are gone.
 * @param known names of fixtures whose types are known
 */
export async function findLostFixtures(
  project: TypeScriptProject,
  { file, known }: { readonly file: string; readonly known: readonly string[] },
  signal: AbortSignal | undefined,
): Promise<readonly LostFixture[]> {
  const { text } = project.sourceFile(file);
  const { fixtures, imports } = readFixtureFile(text, file);
  const unknown = fixtures.filter(({ name, marker }) => !known.includes(name) && canUpdate(marker));
  if (unknown.length === 0) return [];
  const problems = (await project.check(file, text, () => checkpoint(signal))).filter(({ code }) =>
    NOT_THERE.includes(code),
  );
  return unknown.flatMap(({ name, marker, start, end }) => {
    const [head = ''] = marker.type.split('.');
    const places = [
      { start, end },
      ...imports.filter(({ bindings }) => bindings.some(({ local }) => local === head)),
    ];
    const found = problems.find(problem =>
      places.some(place => place.start <= problem.start && problem.start < place.end),
    );
    return found === undefined ? [] : [{ name, message: found.message }];
  });
}
