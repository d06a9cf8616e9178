import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root: every path of the scripts starts here, whatever the current folder is. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What `npm run build` writes. */
export const dist = join(root, 'dist');

/** Where copies of VS Code are kept between runs (git-ignored). */
export const vsCodeCache = join(root, '.vscode-test');

/** The sample workspace that `npm start` opens and that tests copy. */
export const sampleWorkspace = join(root, 'test/workspace');

/** What a test run leaves for a person to look at (git-ignored): screenshots, logs, results. */
export const artifacts = join(root, 'artifacts');

/** The VS Code test suite, as the extension host loads it. */
export const suitePath = join(dist, 'test/suite/index.js');

/** The packed extension that `npm run package` writes. */
export const vsix = join(root, 'fauxture.vsix');
