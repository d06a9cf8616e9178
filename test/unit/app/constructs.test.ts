import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session } from '../../../src/app/session';
import { parseMarker } from '../../../src/engine/render/marker';
import { listTypes } from '../../../src/read/typescript/listTypes';
import { compileFiles, findEscapes, type CompileError } from '../../support/compileFiles';
import { fakePackages } from '../../support/fakePackages';
import { linkNodeTypes, repository, tempFolder, writeFiles } from '../../support/tempFolder';

/** Each with another way to treat optional fields. */
const SEEDS = [1, 2, 3];
const SOURCES = ['torture.ts', 'objects.ts', 'platform.ts', 'props.tsx', 'shared.ts'];
const cases = join(repository, 'test/cases/constructs');

interface Made {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly { readonly type: string; readonly message: string }[];
}

const folder = tempFolder();
const made = new Map<string, Made[]>();
let errors: readonly CompileError[] = [];

/** Each constant with its marker's type and its text. */
function fixturesOf(text: string): { readonly type: string; readonly text: string }[] {
  return text.split(/^(?=\/\/ @fauxture )/m).flatMap(part => {
    const type = parseMarker(part.slice(0, part.indexOf('\n')))?.type;
    return type === undefined ? [] : [{ type, text: part }];
  });
}

function exportedTypes(source: string): readonly string[] {
  const path = join(cases, source);
  return listTypes(path, readFileSync(path, 'utf8'))
    .filter(({ exported }) => exported)
    .map(({ name }) => name);
}

beforeAll(async () => {
  cpSync(cases, folder, { recursive: true });
  linkNodeTypes(folder);
  writeFiles(join(folder, 'node_modules'), fakePackages);
  const session = new Session();
  for (const source of SOURCES) {
    const all: Made[] = [];
    for (const seed of SEEDS) {
      const out = join(folder, `${source.replace(/\W/g, '-')}-${String(seed)}.ts`);
      const optional = ([undefined, 'never', 0.5] as const)[seed % 3];
      const draw = { seed, ...(optional !== undefined && { optional }) };
      const result = await generateModule(session, { file: join(folder, source), types: 'all', draw, out });
      writeFileSync(out, result.text);
      all.push({ path: out, text: result.text, problems: result.problems });
    }
    made.set(source, all);
  }
  const files = [...made.values()].flat().map(({ path }) => path);
  errors = compileFiles(files, join(folder, 'tsconfig.json'));
}, 120_000);

describe.each(SOURCES)('%s', source => {
  it.each(exportedTypes(source))('has a fixture of %s with every seed', type => {
    for (const { text, problems } of made.get(source) ?? []) {
      expect(problems.filter(problem => problem.type === type)).toEqual([]);
      expect(fixturesOf(text).map(fixture => fixture.type)).toContain(type);
    }
  });

  it('compiles with the typescript package, exact optional properties and unchecked indexes included', () => {
    const paths = (made.get(source) ?? []).map(({ path }) => path);
    expect(paths).toHaveLength(SEEDS.length);
    expect(errors.filter(({ file }) => paths.includes(file))).toEqual([]);
  });

  it('takes no way around the type checker', () => {
    expect((made.get(source) ?? []).flatMap(({ text }) => findEscapes(text))).toEqual([]);
  });
});

describe('a fixture', () => {
  const first = (source: string, type: string): string =>
    fixturesOf(made.get(source)?.[2]?.text ?? '').find(fixture => fixture.type === type)?.text ?? '';

  it('names the members of enums', () => {
    expect(first('torture.ts', 'C18_StringEnum')).toMatch(/value: Color\.(?:Red|Green|Blue)\b/);
    expect(first('torture.ts', 'C19_NumericEnum')).toMatch(/value: Level\.(?:Low|Mid|High)\b/);
  });

  it('leaves out optional fields that cannot be made honestly', () => {
    expect(first('platform.ts', 'LeftOut')).toMatch(/: LeftOut = \{\n {2}id: .*,\n\};/);
  });

  it('constructs classes through their constructor', () => {
    expect(first('platform.ts', 'Account')).toContain('new Account(');
    expect(first('platform.ts', 'Account')).not.toMatch(/secret["']?:|balance|owner/);
    expect(first('platform.ts', 'Token')).toContain('Token.of(');
    expect(first('platform.ts', 'Animal')).toContain('extends Animal');
  });

  it('keeps the limits of the doc comment', () => {
    for (const { text } of made.get('torture.ts') ?? []) {
      const fixture = fixturesOf(text).find(({ type }) => type === 'C36_JsDocConstraints')?.text ?? '';
      expect(fixture).toMatch(/age: (?:18|19|20|21),/);
      expect(fixture).toMatch(/code: "[A-Z]{3,5}",/);
      expect(fixture).toMatch(/contact: "[^"@]+@[^"@]+",/);
      const picks = JSON.parse(
        /picks: (\[[^\]]*\])/.exec(fixture)?.[1]?.replace(/,\s*\]/, ']') ?? '[]',
      ) as string[];
      expect(picks.length === 2 || picks.length === 3).toBe(true);
      expect(new Set(picks).size).toBe(picks.length);
    }
  });

  it('is made of every exported type of a file, and of no other', () => {
    for (const source of SOURCES) {
      const types = fixturesOf(made.get(source)?.[0]?.text ?? '').map(({ type }) => type);
      expect(new Set(types)).toEqual(new Set(exportedTypes(source)));
    }
  });
});
