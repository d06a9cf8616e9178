import { dirname, join } from 'node:path';

import { resolveSpecifier, type FixtureFile } from '../read/typescript/readFixtureFile';
import { FauxtureError } from '../shared/fauxtureError';
import { isSchemaFile } from './isSchemaFile';
import { toPath, type Session } from './session';

/**
 * What a fixture was made of. The marker of a schema's sample names the schema's file and the place in it.
 * @param made the marker's type, and the statement below it
 * @throws FauxtureError `not-found` where the file cannot be told
 */
export function findMade(
  session: Session,
  path: string,
  parsed: FixtureFile,
  made: { readonly type: string; readonly code: string },
): { readonly file: string; readonly type: string } {
  const [name = '', fragment = ''] = made.type.replaceAll('%20', ' ').split('#');
  return isSchemaFile(name)
    ? { file: toPath(join(dirname(path), name)), type: fragment }
    : { file: findSource(session, path, parsed, made), type: made.type };
}

/** The file that a fixture's type is imported from; without an import, the file beside it that it is named after. */
function findSource(
  session: Session,
  path: string,
  { imports }: FixtureFile,
  { type, code }: { readonly type: string; readonly code: string },
): string {
  const [head = ''] = type.split('.');
  const project = session.openProject(path);
  const specifier =
    findInlineImport(code, head) ??
    imports.find(({ bindings }) => bindings.some(({ imported }) => imported === head))?.specifier ??
    imports.find(({ bindings }) =>
      bindings.some(({ imported, local }) => imported !== local || local === head),
    )?.specifier;
  const found =
    specifier === undefined
      ? path.replace(/\.(?:fixture\d*|(?:edge|invalid)-cases\d*(?:\.test)?)(?=\.[cm]?[jt]sx?$)/, '')
      : resolveSpecifier(project, path, specifier);
  if (found === undefined || toPath(found) === path)
    throw new FauxtureError(
      'not-found',
      `The file that declares ${type} cannot be found from the imports. Generate the fixture from the type instead.`,
      { file: path },
    );
  return toPath(found);
}

/** The module that a type in a comment is imported from by an `import(…)` of its own, as JavaScript does. */
function findInlineImport(code: string, head: string): string | undefined {
  return [...code.matchAll(/\bimport\((["'])([^"'\n]+)\1\)(?:\.([\w$]+))?/g)].find(
    ([, , , name]) => name === head || name === 'default' || name === undefined,
  )?.[2];
}
