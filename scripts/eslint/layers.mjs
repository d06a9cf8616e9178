import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from '../lib/paths.mjs';

/**
 * The house of ARCHITECTURE.md: what each folder of `src` may import besides itself. A folder that is not listed
 * here, or listed for another, may not be imported.
 *
 * @type {readonly { folder: string, mayImport: readonly string[] }[]}
 */
const layers = [
  { folder: 'shared', mayImport: [] },
  { folder: 'engine/random', mayImport: ['shared'] },
  { folder: 'engine/shape', mayImport: ['shared'] },
  { folder: 'engine/locale', mayImport: ['shared', 'engine/random'] },
  { folder: 'engine/privacy', mayImport: ['shared', 'engine/random', 'engine/shape', 'engine/locale'] },
  {
    folder: 'engine/meaning',
    mayImport: ['shared', 'engine/random', 'engine/shape', 'engine/locale', 'engine/privacy'],
  },
  {
    folder: 'engine/generate',
    mayImport: [
      'shared',
      'engine/random',
      'engine/shape',
      'engine/locale',
      'engine/privacy',
      'engine/meaning',
    ],
  },
  { folder: 'engine/render', mayImport: ['shared', 'engine/shape'] },
  { folder: 'engine', mayImport: ['shared'] },
  { folder: 'read', mayImport: ['shared', 'engine'] },
  { folder: 'app', mayImport: ['shared', 'engine', 'read'] },
  { folder: 'server', mayImport: ['shared', 'engine', 'read', 'app'] },
  { folder: 'cli', mayImport: ['shared', 'engine', 'read', 'app', 'server'] },
  { folder: 'editor', mayImport: ['shared'] },
  { folder: 'preview', mayImport: ['shared'] },
  { folder: 'extension.ts', mayImport: ['shared', 'editor'] },
];

const source = join(root, 'src');

/**
 * Reports an import that goes against the order of the layers.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} must not import {{to}}. The order of the layers is in scripts/eslint/layers.mjs.',
      outside: '{{from}} must not import from outside src.',
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (from === undefined) return {};
    /** @param {any} node */
    const check = node => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = folderOf(resolve(dirname(context.filename), specifier));
      if (to === undefined) context.report({ node, messageId: 'outside', data: { from } });
      else if (!mayImport(from, to)) context.report({ node, messageId: 'upward', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/**
 * The longest layer that a file is in.
 *
 * @param {string} file
 * @returns {string | undefined} `undefined` outside `src`
 */
function folderOf(file) {
  const path = relative(source, file).split(sep).join('/');
  if (path.startsWith('..')) return undefined;
  const found = layers.filter(({ folder }) => path === folder || path.startsWith(`${folder}/`));
  return found.map(({ folder }) => folder).sort((a, b) => b.length - a.length)[0] ?? path;
}

/**
 * @param {string} from
 * @param {string} to
 */
function mayImport(from, to) {
  if (from === to) return true;
  const allowed = layers.find(({ folder }) => folder === from)?.mayImport ?? [];
  return allowed.some(folder => to === folder || to.startsWith(`${folder}/`));
}
