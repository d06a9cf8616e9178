import { join } from 'node:path';
import { build } from 'esbuild';
import { commonOptions, sharedTsMorph } from '../../../scripts/lib/bundling.mjs';
import { bench, generated } from './paths.mjs';

const common = { ...commonOptions, minify: true, logLevel: 'error' };
const plugins = [sharedTsMorph];
const entries = {
  'cli.js': { entryPoints: ['src/cli/main.ts'], plugins },
  'server.js': { entryPoints: ['src/server/main.ts'], plugins },
  'inside.js': { entryPoints: [join(bench, 'lib/inside.mjs')], plugins },
  'tsMorph.js': { entryPoints: ['ts-morph'] },
};

const built = new Map();

/**
 * Builds one of the bundles as `npm run build` does, from the sources as they are now: `cli.js`, `server.js`, and
 * `inside.js`, the parts of the sources that the bench calls in its own process.
 *
 * @param {'cli.js' | 'server.js' | 'inside.js'} name
 * @returns {Promise<string>} its path
 */
export async function bundle(name) {
  const outfile = join(generated, 'build', name);
  for (const each of ['tsMorph.js', name]) {
    const job =
      built.get(each) ?? build({ ...common, ...entries[each], outfile: join(generated, 'build', each) });
    built.set(each, job);
    await job;
  }
  return outfile;
}

/** The exports of `inside.mjs`, bundled. */
export async function loadInside() {
  const { createRequire } = await import('node:module');
  return createRequire(import.meta.url)(await bundle('inside.js'));
}
