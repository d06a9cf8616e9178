import { basename, dirname, extname, isAbsolute, join, relative } from 'node:path';

import { FauxtureError } from '../shared/fauxtureError';
import { defaultFixturePath } from './generateModule';
import { toPath } from './session';

/**
 * Where the fixtures of a source file stand, by a pattern of `${dirname}`, `${relativeDirname}` (from the workspace
 * folder), `${basename}` (without extension), `${extname}` (`.ts`, `.mts`, `.cts`, `.js`, `.mjs` or `.cjs`, as fits the source) and
 * `${workspaceFolder}`. A path that is not absolute starts at the workspace folder.
 * @throws FauxtureError `bad-input` for an unknown variable, or a pattern that names the source itself
 * @example resolveLocation('/shop/src/user.ts', '/shop', 'test/${basename}.fixture${extname}')
 */
export function resolveLocation(file: string, folder: string, pattern: string | undefined): string {
  const fallback = defaultFixturePath(file);
  if (pattern === undefined || pattern === '') return fallback;
  const values: Readonly<Record<string, string>> = {
    dirname: dirname(file),
    relativeDirname: relative(folder, dirname(file)),
    basename: basename(file, extname(file)).replace(/\.d$/, ''),
    extname: extname(fallback),
    workspaceFolder: folder,
  };
  const text = pattern.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new FauxtureError(
        'bad-input',
        `The fixture location has an unknown variable ${whole}. It may use ${Object.keys(values).join(', ')}.`,
      );
    return value;
  });
  const path = toPath(join(isAbsolute(text) ? '' : folder, text));
  if (path === file)
    throw new FauxtureError('bad-input', 'The fixture location names the source file itself.', { file });
  if (!/\.[cm]?[jt]sx?$/.test(path))
    throw new FauxtureError(
      'bad-input',
      `The fixture location must be a TypeScript or JavaScript file: ${path}.`,
    );
  return path;
}
