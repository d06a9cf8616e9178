import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';

const ENTRY = `
export { openSchemaValue } from './src/read/jsonSchema/schemaSource';
export { readSchema } from './src/read/jsonSchema/readSchema';
export { compileRule, compileValidator } from './src/read/jsonSchema/validator';
export { compile } from './src/engine/generate/compile';
export { resolveDrawOptions } from './src/app/drawOptions';
export { proposeSample } from './src/app/proposeSample';
export { SampleMaker } from './src/app/sampleMaker';
export { toPlain } from './src/engine/shape/values';
`;

/**
 * Bundles what the script calls, from the sources as they are now.
 *
 * @returns {Promise<string>} path of a CommonJS file
 */
export async function bundleSources() {
  const outfile = join(await mkdtemp(join(tmpdir(), 'fauxture-conformance-')), 'sources.cjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    outfile,
  });
  return outfile;
}
