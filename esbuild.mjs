/**
 * Builds what ships: `node esbuild.mjs [--watch] [--tests]`.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { commonOptions, sharedTsMorph } from './scripts/lib/bundling.mjs';
import { dist, root } from './scripts/lib/paths.mjs';

const watch = process.argv.includes('--watch');
const withTests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const common = { ...commonOptions, minify: !watch, sourcemap: watch, logLevel: 'warning' };

/**
 * The bundles: `budget` is the most kilobytes that one may have gzipped; `options` are added to the common ones.
 *
 * @type {readonly { entry: string, file: string, budget: number, options?: import('esbuild').BuildOptions }[]}
 */
const bundles = [
  { entry: 'src/extension.ts', file: 'extension.js', budget: 150, options: { external: ['vscode'] } },
  { entry: 'src/server/main.ts', file: 'server.js', budget: 1500, options: { plugins: [sharedTsMorph] } },
  {
    entry: 'src/cli/main.ts',
    file: 'cli.js',
    budget: 1500,
    options: { plugins: [sharedTsMorph], banner: { js: '#!/usr/bin/env node' } },
  },
  { entry: 'ts-morph', file: 'tsMorph.js', budget: 3000 },
];

/** The suite that runs inside VS Code; mocha stays outside, it is there wherever tests run. */
const testBundle = {
  entry: 'test/vscode/suite/index.ts',
  file: 'test/suite/index.js',
  budget: Infinity,
  options: { external: ['vscode', 'mocha'], minify: false, sourcemap: /** @type {const} */ ('inline') },
};

/** @param {(typeof bundles)[number]} bundle */
function optionsOf({ entry, file, options }) {
  return { ...common, entryPoints: [entry], outfile: join(dist, file), ...options };
}

/**
 * Tells a bundle's size, and whether it is within its budget.
 *
 * @param {(typeof bundles)[number]} bundle
 */
async function isWithinBudget({ file, budget }) {
  const size = gzipSync(await readFile(join(dist, file))).length / 1000;
  const text = `dist/${file}: ${size.toFixed(0)} kB gzipped`;
  if (size <= budget) {
    console.log(Number.isFinite(budget) ? `${text} of ${budget} kB allowed` : text);
    return true;
  }
  console.error(`${text} is over its budget of ${budget} kB. See the budgets in esbuild.mjs.`);
  return false;
}

const wanted = withTests ? [...bundles, testBundle] : bundles;
const missing = wanted.filter(({ entry }) => entry.endsWith('.ts') && !existsSync(join(root, entry)));
for (const { entry } of missing) console.warn(`${entry} does not exist: left out.`);
const present = wanted.filter(bundle => !missing.includes(bundle));

if (watch) {
  for (const bundle of present) await (await context(optionsOf(bundle))).watch();
  console.log('watching');
} else {
  await rm(dist, { recursive: true, force: true });
  await Promise.all(present.map(bundle => build(optionsOf(bundle))));
  let ok = true;
  for (const bundle of present) ok = (await isWithinBudget(bundle)) && ok;
  if (!ok) process.exitCode = 1;
}
