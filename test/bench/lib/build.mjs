import { join } from 'node:path';
import { build } from 'esbuild';
import { bench, generated, root } from './paths.mjs';

const sharedTsMorph = {
  name: 'shared-ts-morph',
  setup({ onResolve }) {
    onResolve({ filter: /^ts-morph$/ }, () => ({ path: './tsMorph.js', external: true }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  logLevel: 'error',
};

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
