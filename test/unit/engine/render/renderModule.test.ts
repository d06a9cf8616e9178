import { runInNewContext } from 'node:vm';
import { join } from 'node:path';

import fc from 'fast-check';
import { format, type Options } from 'prettier';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

import { defaultCodeStyle, type CodeStyle } from '../../../../src/app/codeStyle';
import { resolveDrawOptions } from '../../../../src/app/drawOptions';
import { formatModule } from '../../../../src/app/formatModule';
import { Session } from '../../../../src/app/session';
import { compile } from '../../../../src/engine/generate/compile';
import { nameConstant, nameFactory } from '../../../../src/engine/render/fixtureNames';
import { renderModule, type FixtureDeclaration } from '../../../../src/engine/render/renderModule';
import { toPlain, type Value } from '../../../../src/engine/shape/values';
import { listExported } from '../../../../src/read/typescript/findTarget';
import { readTarget } from '../../../../src/read/typescript/readTarget';
import { FauxtureError } from '../../../../src/shared/fauxtureError';
import { repository } from '../../../support/tempFolder';

const STYLES: Readonly<Record<string, Partial<CodeStyle>>> = {
  "Prettier's defaults": {},
  'single quotes': { quotes: 'single' },
  tabs: { indent: '\t' },
  'wide tabs': { indent: '\t', tabWidth: 8, printWidth: 60 },
  'four spaces': { indent: '    ', tabWidth: 4 },
  'no semicolons': { semicolons: false },
  'no trailing commas': { trailingComma: 'none' },
  'trailing commas of ES5': { trailingComma: 'es5' },
  'narrow lines': { printWidth: 60 },
  'wide lines': { printWidth: 140, quotes: 'single', arrowParentheses: 'avoid' },
  'consistent quotes of properties': { quoteProperties: 'consistent' },
};

const styleOf = (name: string): CodeStyle => ({ ...defaultCodeStyle, ...STYLES[name] });

function toPrettier(style: CodeStyle): Options {
  return {
    parser: 'typescript',
    filepath: 'fixture.ts',
    tabWidth: style.tabWidth,
    useTabs: style.indent === '\t',
    singleQuote: style.quotes === 'single',
    semi: style.semicolons,
    trailingComma: style.trailingComma,
    printWidth: style.printWidth,
    arrowParens: style.arrowParentheses,
    quoteProps: style.quoteProperties,
  };
}

const render = (declarations: readonly FixtureDeclaration[], style: CodeStyle): Promise<string> =>
  formatModule(
    renderModule(declarations, {
      bigintLiterals: true,
      syntax: 'typescript',
      specifierOf: ({ file = '', module }) => module ?? `./${file.split('/').at(-1) ?? ''}`,
    }),
    style,
    'typescript',
  );

const declare = (value: Value, more: Partial<FixtureDeclaration> = {}): FixtureDeclaration => ({
  name: 'value',
  type: { text: 'unknown', symbols: [] },
  value,
  isList: false,
  style: 'const',
  marker: { type: 'Thing', seed: 1 },
  ...more,
});

/** Values that JSON can say, with hostile texts and keys. */
const plainValues = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '\\',
          '`',
          '$',
          '{',
          '\n',
          '\u2028',
          '\ud800',
          '\0',
          '1',
          'ı',
          '/',
          '*',
        ),
      }),
      fc.string(),
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.integer(), { maxLength: 40 }),
    fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }),
    fc.dictionary(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '__proto__',
          'constructor',
          'class',
          '0',
          '01',
          '1e3',
          '-1',
          '1.5',
          'a-b',
          "it's",
          'ünïcode',
          '',
        ),
      ),
      tie('value'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
})).value;

function evaluate(text: string): unknown {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exports: Record<string, unknown> = {};
  runInNewContext(outputText, { exports });
  return exports['value'];
}

let declarations: readonly FixtureDeclaration[] = [];
beforeAll(async () => {
  const session = new Session();
  const options = await resolveDrawOptions({ seed: 5 });
  declarations = ['torture.ts', 'objects.ts', 'platform.ts'].flatMap(source => {
    const file = join(repository, 'test/cases/constructs', source);
    const project = session.openProject(file);
    return listExported(project, file).flatMap(type => drawAll(project, file, type, options));
  });
}, 60_000);

function drawAll(
  project: ReturnType<Session['openProject']>,
  file: string,
  type: string,
  options: Awaited<ReturnType<typeof resolveDrawOptions>>,
): readonly FixtureDeclaration[] {
  try {
    const { target, document } = readTarget(project, file, type);
    const generator = compile(document, options);
    const name = nameConstant(type, new Set());
    const reference = target.reference ?? { text: 'unknown', symbols: [] };
    const one = declare(generator.generate(0), { name, type: reference, marker: { type, seed: 5 } });
    return [
      one,
      { ...one, name: `${name}List`, isList: true, value: [0, 1, 2].map(row => generator.generate(row)) },
      { ...one, name: `${name}Satisfied`, style: 'satisfies' },
      { ...one, name: nameFactory(type, new Set()), style: 'factory' },
    ];
  } catch (error) {
    // Types of the cases that cannot be made here, such as those of packages that are not installed.
    if (FauxtureError.is(error)) return [];
    throw error;
  }
}

describe('a module is laid out as Prettier lays it out with', () => {
  const KINDS: Readonly<Record<string, (fixture: FixtureDeclaration) => boolean>> = {
    constants: ({ style, isList }) => style === 'const' && !isList,
    lists: ({ isList }) => isList,
    'satisfying constants': ({ style }) => style === 'satisfies',
    factories: ({ style }) => style === 'factory',
  };

  it.each(Object.keys(KINDS))(
    "Prettier's defaults: %s",
    async kind => {
      const style = defaultCodeStyle;
      const fixtures = declarations.filter(KINDS[kind] ?? (() => false));
      expect(fixtures.length).toBeGreaterThan(100);
      const ours = await Promise.all(fixtures.map(fixture => render([fixture], style)));
      const theirs = await Promise.all(ours.map(text => format(text, toPrettier(style)).catch(String)));
      const differing = ours.flatMap((text, at) =>
        text === theirs[at] ? [] : [firstDifference(text, theirs[at] ?? '')],
      );
      expect(differing.slice(0, 5)).toEqual([]);
    },
    60_000,
  );

  it.each(Object.keys(STYLES))(
    '%s, whatever the values',
    async name => {
      const style = styleOf(name);
      await fc.assert(
        fc.asyncProperty(
          plainValues,
          fc.constantFrom<FixtureDeclaration['style'][]>('const', 'satisfies'),
          async (value, kind) => {
            const ours = await render([declare(value, { style: kind })], style);
            expect(ours).toBe(await format(ours, toPrettier(style)));
          },
        ),
        { numRuns: 150, seed: 7 },
      );
    },
    60_000,
  );
});

/** The lines around the first difference, so that a failure shows what it is about. */
function firstDifference(ours: string, theirs: string): { readonly ours: string; readonly theirs: string } {
  const [a, b] = [ours.split('\n'), theirs.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  const around = (lines: readonly string[]): string => lines.slice(Math.max(at - 1, 0), at + 4).join('\n');
  return { ours: around(a), theirs: around(b) };
}

describe('a constant', () => {
  it('evaluates to the value that JSON shows, whatever the texts and keys', async () => {
    await fc.assert(
      fc.asyncProperty(plainValues, fc.constantFrom(...Object.keys(STYLES)), async (value, name) => {
        const found = evaluate(await render([declare(value)], styleOf(name)));
        expect(JSON.stringify(found)).toBe(JSON.stringify(toPlain(value)));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('is ASCII-safe where invisible characters would hide: controls, separators, lone surrogates', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
        expect((await render([declare(text)], defaultCodeStyle)).replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\u2028\u2029\ufeff]|\p{Cs}/u,
        );
      }),
    );
  });

  it('ends its lines as the project does', async () => {
    const text = await render([declare({ a: 'x\ny', b: [1] })], { ...defaultCodeStyle, endOfLine: '\r\n' });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
