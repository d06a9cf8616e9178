import { printExport, type ModuleSyntax } from '../engine/render/moduleSyntax';
import type { TestRunner } from './testRunner';

/** What a test file is about. */
interface TestSubject {
  /** Name of the table. */
  readonly name: string;
  /** What the cases are of. */
  readonly type: string;
  readonly kind: 'valid' | 'invalid';
  readonly runner: TestRunner;
  readonly syntax: ModuleSyntax;
}

/** Where each runner's functions come from; jest's stand there without an import. */
const IMPORTS: Readonly<Record<TestRunner, readonly [names: string, module: string] | undefined>> = {
  vitest: ['describe, expect, it', 'vitest'],
  node: ['describe, it', 'node:test'],
  jest: undefined,
  none: undefined,
};

/**
 * Makes a test file of a module that exports a table: one test for each case, which fails where the code under test
 * throws (or for invalid cases, does not). A function stands in for that code until the user puts it there. Layout is
 * left to Prettier. Pure.
 */
export function addTests(text: string, subject: TestSubject): string {
  const { name, runner, syntax } = subject;
  if (runner === 'none') return text;
  const table = text
    .replace(printExport(name, syntax), `const ${name} = `)
    .replace(`export const ${name}:`, `const ${name}:`);
  return `${printImport(subject)}${table}\n${printTests(subject)}`;
}

function printImport({ runner, syntax }: TestSubject): string {
  const found = IMPORTS[runner];
  if (found === undefined) return '';
  const [names, module] = found;
  return syntax === 'commonjs'
    ? `const { ${names} } = require('${module}');\n`
    : `import { ${names} } from '${module}';\n`;
}

function printTests({ name, type, kind, runner, syntax }: TestSubject): string {
  const title = `${type} ${kind === 'valid' ? 'edge cases' : 'invalid cases'}`;
  const typed = syntax === 'typescript' ? `(value: (typeof ${name})[number]["value"]): unknown` : '(value)';
  const about = syntax === 'typescript' ? '' : `\n * @param {(typeof ${name})[number]['value']} value\n`;
  const stand = `/**${about === '' ? '' : '\n *'} Put here what you test.${about} */\nfunction take${typed} {\n  return value;\n}\n`;
  const hint = kind === 'valid' ? '' : '// Expect here that what you test turns the value down.\n';
  const body =
    runner === 'node'
      ? `for (const { name, value } of ${name}) {\nit(name, () => {\n${hint}take(value);\n});\n}`
      : `it.each(${name})("$name", ({ value }) => {\n${hint}expect(() => take(value)).not.toThrow();\n});`;
  return `${stand}\ndescribe(${JSON.stringify(title)}, () => {\n${body}\n});\n`;
}
