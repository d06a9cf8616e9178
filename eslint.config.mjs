import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { determinismRules } from './scripts/eslint/determinism.mjs';
import { layersRule } from './scripts/eslint/layers.mjs';

const typescript = ['**/*.ts'];
const scripts = ['**/*.mjs'];

/**
 * How long and how tangled code may get; see CONTRIBUTING.md.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const limits = {
  complexity: ['error', { max: 12, variant: 'modified' }],
  'max-depth': ['error', 4],
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
};

/** @type {import('eslint').Linter.RulesRecord} */
const style = {
  'no-console': 'error',
  'object-shorthand': 'error',
  'prefer-template': 'error',
  eqeqeq: 'error',
  'no-restricted-exports': [
    'error',
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
  ],
};

/** One such import makes esbuild wrap every module that it reaches, which then runs a fifth slower. */
const noImportsOnDemand = {
  selector: 'ImportExpression[source.value=/^\\./]',
  message: 'Import our own modules at the top of the file: on demand, all that they reach would run slower.',
};

/** @type {import('eslint').Linter.RulesRecord} */
const strictStyle = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/naming-convention': [
    'error',
    { selector: 'typeLike', format: ['PascalCase'], custom: { regex: '^I[A-Z][a-z]', match: false } },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  // `Record<string, X>` and `{ [key: string]: X }` each read better in some places.
  '@typescript-eslint/consistent-indexed-object-style': 'off',
  '@typescript-eslint/dot-notation': 'off',
  // It asks for `!`, which is forbidden.
  '@typescript-eslint/non-nullable-type-assertion-style': 'off',
};

/**
 * Modules that only some folders may import.
 *
 * @param {readonly string[]} names
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbidModules(...names) {
  const patterns = names.map(name => ({
    regex: name === 'node:' ? '^node:' : `^${name}(/|$)`,
    message: 'See the layers in ARCHITECTURE.md for where it belongs.',
  }));
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const vscode = ['vscode', 'vscode-languageclient'];
const server = ['vscode-languageserver', 'vscode-languageserver-textdocument'];

export default defineConfig(
  globalIgnores([
    'dist',
    '**/generated',
    '.vscode-test',
    'artifacts',
    'coverage',
    'test/workspace',
    'test/cases',
  ]),
  {
    files: [...typescript, ...scripts],
    extends: [eslint.configs.recommended],
    rules: { ...limits, ...style },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: strictStyle,
  },

  {
    files: ['src/**/*.ts'],
    plugins: { fauxture: { rules: { layers: layersRule } } },
    rules: {
      'fauxture/layers': 'error',
      'no-restricted-syntax': ['error', noImportsOnDemand],
      ...forbidModules(...vscode, ...server, 'ts-morph'),
    },
  },
  {
    files: ['src/shared/**/*.ts', 'src/engine/**/*.ts', 'src/preview/**/*.ts'],
    rules: forbidModules('node:', ...vscode, ...server, 'ts-morph', 'typescript'),
  },
  { files: ['src/engine/**/*.ts'], rules: determinismRules },
  { files: ['src/read/typescript/**/*.ts'], rules: forbidModules(...vscode, ...server) },
  { files: ['src/server/**/*.ts'], rules: forbidModules(...vscode, 'ts-morph') },
  { files: ['src/extension.ts', 'src/editor/**/*.ts'], rules: forbidModules(...server, 'ts-morph') },

  {
    files: ['test/**/*.ts'],
    rules: {
      // Tables of cases are long.
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // `npm run types` checks names in scripts.
  { files: scripts, rules: { 'no-console': 'off', 'no-undef': 'off' } },
  {
    files: ['eslint.config.mjs', 'vitest.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
