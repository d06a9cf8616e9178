import { basename, dirname, relative } from 'node:path';

import type { FixtureDeclaration } from '../engine/render/renderModule';
import { nameConstant, pluralize } from '../engine/render/fixtureNames';
import { renderModule } from '../engine/render/renderModule';
import type { Value } from '../engine/shape/values';
import { FauxtureError } from '../shared/fauxtureError';
import { findCodeStyle } from './codeStyle';
import { resolveDrawOptions } from './drawOptions';
import { makeMarker } from './fixtureMarker';
import type { ModuleRequest } from './fixtureRequest';
import { formatModule } from './formatModule';
import { defaultFixturePath, type FixtureModule } from './generateModule';
import { generateSamples } from './generateSamples';
import { toPath, type Session } from './session';

/**
 * Makes samples of schemas as one TypeScript module: a constant each, named after its schema and without a type,
 * because a schema declares none.
 * @throws FauxtureError as `generateSamples` does; `bad-usage` for a style that needs a type
 */
export async function generateSampleModule(
  session: Session,
  request: ModuleRequest,
  signal?: AbortSignal,
): Promise<FixtureModule> {
  if (request.style !== undefined && request.style !== 'const')
    throw new FauxtureError(
      'bad-usage',
      `A schema declares no TypeScript type, so that its samples are constants: the style ${request.style} is for types.`,
    );
  const path = request.out === undefined ? defaultFixturePath(toPath(request.file)) : toPath(request.out);
  const options = await resolveDrawOptions(request.draw);
  const { results, problems } = await generateSamples(session, request, signal);
  const [first] = problems;
  if (results.length === 0)
    throw new FauxtureError('cannot-make', first?.message ?? 'The file has no schemas.', {
      file: request.file,
    });
  const taken = new Set<string>();
  const isList = request.count !== undefined;
  const declarations = results.map(({ type, fragment, values }): FixtureDeclaration => {
    const name = nameSample(type, isList, taken);
    const all = [...values] as readonly Value[];
    const marker = makeMarker(referTo(request, path, fragment), request, options);
    return { name, value: isList ? all : all[0], isList, style: 'const', marker };
  });
  const style = findCodeStyle(path, request.editorStyle);
  const text = renderModule(declarations, { style, specifierOf: () => '' });
  return {
    path,
    text: await formatModule(text, style),
    names: declarations.map(({ name }) => name),
    problems,
  };
}

/** `order` of `Order`, `orders` of a list; names that start with a digit get a word before it. */
function nameSample(schema: string, isList: boolean, taken: Set<string>): string {
  const base = /^[\p{L}$_]/u.test(schema) ? schema : `sample ${schema}`;
  const single = nameConstant(base, taken);
  const name = isList ? nameConstant(pluralize(single), taken) : single;
  taken.add(name);
  return name;
}

/** The schema as a marker can hold it: its file as seen from the module, and its place there. */
function referTo({ file, out }: ModuleRequest, path: string, fragment: string): string {
  const from =
    out === undefined ? basename(file) : relative(dirname(path), toPath(file)).replaceAll('\\', '/');
  return `${from}${fragment === '' ? '' : `#${fragment}`}`.replaceAll(/\s/g, encodeURIComponent);
}
