import { root } from './paths.mjs';

/**
 * ts-morph, which carries the TypeScript compiler, is bundled once into `tsMorph.js`; bundles that use it require it at
 * run time, only when they first need it.
 *
 * @type {import('esbuild').Plugin}
 */
export const sharedTsMorph = {
  name: 'shared-ts-morph',
  setup({ onResolve }) {
    onResolve({ filter: /^ts-morph$/ }, () => ({ path: './tsMorph.js', external: true }));
  },
};

/**
 * What all bundles have in common.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const commonOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: /** @type {const} */ ('node'),
  target: 'node20',
  format: /** @type {const} */ ('cjs'),
  // jsonc-parser's `main` is a UMD file that cannot be bundled.
  mainFields: ['module', 'main'],
};
