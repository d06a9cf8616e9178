/** Packs `fauxture.vsix` from what `npm run build` made, and fails when it is larger than users should download. */
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { vsix } from './lib/paths.mjs';
import { mustSucceed, runNode } from './lib/run.mjs';

const limit = 6_000_000;

const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
const args = [vsce, 'package', '--no-dependencies', '--out', vsix];
console.log((await mustSucceed(runNode(args), 'packing the VSIX')).trim());

const { size } = await stat(vsix);
const text = `fauxture.vsix: ${(size / 1e6).toFixed(2)} MB of ${limit / 1e6} MB allowed`;
if (size <= limit) {
  console.log(text);
} else {
  console.error(`${text}: it is too large.`);
  process.exitCode = 1;
}
