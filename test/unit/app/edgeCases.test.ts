import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { generateEdgeCaseModule } from '../../../src/app/edgeCaseModule';
import type { PlainCase } from '../../../src/app/edgeCaseRequest';
import { generateEdgeCases, listEdgeCaseCategories } from '../../../src/app/edgeCases';
import { Session } from '../../../src/app/session';
import { listTypes } from '../../../src/read/typescript/listTypes';
import { compileFiles, findEscapes } from '../../support/compileFiles';
import { fakePackages } from '../../support/fakePackages';
import { linkNodeTypes, repository, tempFolder, writeFiles } from '../../support/tempFolder';

const USER = `
export enum Role { Admin = 'admin', Editor = 'editor', Viewer = 'viewer' }
export interface Card { kind: 'card'; holder: string; saved: boolean }
export interface Cash { kind: 'cash'; change: number }
export interface User {
  id: string; firstName: string; middleName?: string; lastName: string; email: string;
  /** @minimum 0 @maximum 120 @asType integer */
  age: number;
  /** @exclusiveMinimum 0 @exclusiveMaximum 1 */
  share: number;
  /** @minLength 3 @maxLength 20 @pattern ^[a-z0-9_]+$ */
  username: string;
  /** @minItems 1 @maxItems 4 @uniqueItems true */
  tags: string[];
  /** @multipleOf 5 @minimum 10 @maximum 50 */
  step: number;
  role: Role; active: boolean; newsletter?: boolean; payment: Card | Cash; second?: Card | Cash | null;
  bio: string | null; createdAt: Date; updatedAt?: Date; scores: Record<string, number>; price: number;
  quantity: number; latitude: number; website?: string; timeZone: string; phone?: string; birthDate: Date;
  status: 'new' | 'open' | 'closed'; note?: string; currency: string; comment: string; color: string;
}
`;

let folder: string;
let session: Session;
let cases: readonly PlainCase[];
let invalid: readonly PlainCase[];

const project = tempFolder({
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, target: 'es2022', module: 'preserve', noEmit: true },
  }),
  'user.ts': USER,
});

beforeAll(async () => {
  session = new Session();
  folder = project;
  const request = { file: join(folder, 'user.ts'), type: 'User', draw: {} };
  ({ cases } = await generateEdgeCases(session, request));
  invalid = (await generateEdgeCases(session, { ...request, kind: 'invalid' })).cases;
});

type Row = Readonly<Record<string, unknown>>;
const valueOf = ({ value }: PlainCase): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};
const named = (list: readonly PlainCase[], name: string): PlainCase => {
  const found = list.find(each => each.name === name);
  expect(found, `a case ${name} among ${list.map(each => each.name).join('; ')}`).toBeDefined();
  return found as PlainCase;
};

describe('edge cases of a type of thirty fields', () => {
  it('are fewer than 300, no two of one name, no two alike', () => {
    for (const list of [cases, invalid]) {
      expect(list.length).toBeGreaterThan(100);
      expect(list.length).toBeLessThan(300);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      expect(new Set(list.map(({ value }) => JSON.stringify(value))).size).toBe(list.length);
    }
  });

  it('are the same bytes whenever they are made', async () => {
    const again = await generateEdgeCases(new Session(), {
      file: join(folder, 'user.ts'),
      type: 'User',
      draw: {},
    });
    expect(JSON.stringify(again.cases)).toBe(JSON.stringify(cases));
  });

  it('change nothing but what their name says', () => {
    const [plus, tag] = [named(cases, 'email: plus tag'), named(cases, 'age: 0 (minimum)')];
    expect(valueOf(plus)['email']).toMatch(/\+/);
    expect({ ...valueOf(plus), email: '', age: 0 }).toEqual({ ...valueOf(tag), email: '', age: 0 });
  });

  it('show each limit at it and just inside, and just outside among the invalid ones', () => {
    const values = (key: string, list: readonly PlainCase[]): unknown[] =>
      list.map(each => valueOf(each)[key]);
    expect(values('age', cases)).toEqual(expect.arrayContaining([0, 1, 119, 120]));
    expect(values('age', invalid)).toEqual(expect.arrayContaining([-1, 121]));
    expect(values('step', cases)).toEqual(expect.arrayContaining([10, 15, 45, 50]));
    expect(values('step', invalid)).toEqual(expect.arrayContaining([5, 55]));
    expect(values('share', invalid)).toEqual(expect.arrayContaining([0, 1]));
    const lengths = (key: string, list: readonly PlainCase[]): number[] =>
      values(key, list).map(value => (Array.isArray(value) || typeof value === 'string' ? value.length : -1));
    expect(lengths('username', cases)).toEqual(expect.arrayContaining([3, 4, 19, 20]));
    expect(lengths('username', invalid)).toEqual(expect.arrayContaining([2, 21]));
    expect(lengths('tags', cases)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
    expect(lengths('tags', invalid)).toEqual(expect.arrayContaining([0, 5]));
  });

  it('show each enum member, union member and optional state', () => {
    const all = cases.map(valueOf);
    for (const role of ['admin', 'editor', 'viewer'])
      expect(all.some(each => each['role'] === role)).toBe(true);
    for (const kind of ['card', 'cash'])
      expect(all.some(each => (each['payment'] as Row)['kind'] === kind)).toBe(true);
    for (const name of ['middleName', 'newsletter', 'second', 'updatedAt', 'website', 'phone', 'note']) {
      expect(all.some(each => name in each)).toBe(true);
      expect(named(cases, `${name} absent`).value).not.toHaveProperty(name);
    }
    expect(all.some(each => each['bio'] === null)).toBe(true);
    expect(valueOf(named(cases, 'role: admin'))['role']).toBe('admin');
  });

  it('combine each two choices that can stand together', () => {
    const seen = new Set(cases.map(valueOf).flatMap(row => pairsOf(featuresOf(row))));
    const missing = feasiblePairs().filter(pair => !seen.has(pair));
    expect(missing).toEqual([]);
  });

  it('say which rule an invalid one breaks', () => {
    const rules = new Map(invalid.map(({ name, breaks }) => [name, breaks]));
    expect(rules.get('email missing')).toBe('required');
    expect(rules.get('email: a number')).toBe('type');
    expect(rules.get('email: null')).toBe('type');
    expect(rules.get('age: -1 (below the minimum)')).toBe('minimum');
    expect(rules.get('role: none of its choices')).toBe('enum');
    expect(rules.get('User: a field extra')).toBe('additionalProperties');
    expect(rules.get('tags: a duplicate')).toBe('uniqueItems');
    expect(rules.get('username: another pattern')).toBe('pattern');
  });

  it('are counted by category', async () => {
    const counts = await listEdgeCaseCategories(session, {
      file: join(folder, 'user.ts'),
      type: 'User',
      draw: {},
    });
    expect(counts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['boundary', 'optional', 'meaning', 'text']),
    );
    const { count } = await generateEdgeCaseModule(session, {
      file: join(folder, 'user.ts'),
      type: 'User',
      draw: {},
    });
    expect(counts.reduce((sum, each) => sum + each.count, 0)).toBe(count);
  });

  it('refuse a category that is none', async () => {
    const request = { file: join(folder, 'user.ts'), type: 'User', draw: {}, categories: ['nothing'] };
    await expect(generateEdgeCases(session, request)).rejects.toThrow(/no category nothing.*boundary/);
  });
});

/** What of a value can be combined, found without the generator's help. */
function featuresOf(row: Row): readonly string[] {
  const present = (name: string): string => `${name}=${name in row ? 'present' : 'absent'}`;
  const kindOf = (value: unknown): string => (value === null ? 'null' : String((value as Row)['kind']));
  return [
    ...['middleName', 'newsletter', 'updatedAt', 'website', 'phone', 'note'].map(present),
    ...('newsletter' in row ? [`newsletter:${String(row['newsletter'])}`] : []),
    present('second'),
    ...('second' in row ? [`second:${kindOf(row['second'])}`] : []),
    `role:${String(row['role'])}`,
    `active:${String(row['active'])}`,
    `payment:${kindOf(row['payment'])}`,
    `status:${String(row['status'])}`,
    `bio:${row['bio'] === null ? 'null' : 'text'}`,
  ];
}

function pairsOf(features: readonly string[]): readonly string[] {
  return features.flatMap((first, at) =>
    features.slice(at + 1).map(second => [first, second].sort().join(' & ')),
  );
}

function feasiblePairs(): readonly string[] {
  const optional = ['middleName', 'updatedAt', 'website', 'phone', 'note'].map(name => [
    `${name}=present`,
    `${name}=absent`,
  ]);
  const rest = [
    ['role:admin', 'role:editor', 'role:viewer'],
    ['active:true', 'active:false'],
    ['payment:card', 'payment:cash'],
    ['status:new', 'status:open', 'status:closed'],
    ['bio:null', 'bio:text'],
  ];
  const newsletter = [['newsletter=absent'], ['newsletter:true'], ['newsletter:false']].flat();
  const second = ['second=absent', 'second:card', 'second:cash', 'second:null'];
  const groups = [...optional, ...rest, newsletter, second];
  return groups.flatMap((group, at) =>
    groups
      .slice(at + 1)
      .flatMap(other => group.flatMap(first => other.map(last => [first, last].sort().join(' & ')))),
  );
}

describe('modules of edge cases', () => {
  const types: { readonly file: string; readonly type: string }[] = [];
  const texts: {
    readonly path: string;
    readonly type: string;
    readonly text: string;
    readonly kind: string;
  }[] = [];
  const problems: string[] = [];
  const constructs = tempFolder();

  beforeAll(async () => {
    cpSync(join(repository, 'test/cases/constructs'), constructs, { recursive: true });
    linkNodeTypes(constructs);
    writeFiles(join(constructs, 'node_modules'), fakePackages);
    const file = join(constructs, 'torture.ts');
    for (const { name, exported } of listTypes(file, readFileSync(file, 'utf8')))
      if (exported && /^C\d\d_/.test(name)) types.push({ file, type: name });
    const own = new Session();
    for (const [at, { type }] of types.entries()) {
      for (const kind of ['valid', 'invalid'] as const) {
        const out = join(constructs, `cases-${String(at)}-${kind}.ts`);
        try {
          const { text } = await generateEdgeCaseModule(own, { file, type, kind, draw: {}, out });
          texts.push({ path: out, type, text, kind });
        } catch (error) {
          problems.push(`${type} ${kind}: ${String(error)}`);
        }
      }
    }
    // Each file on the disk would be another project.
    for (const { path, text } of texts) writeFileSync(path, text);
  }, 300_000);

  it('can be made of every construct of the language', () => {
    expect(problems).toEqual([]);
    expect(types.length).toBe(40);
  });

  it('compile under strict, without a way around the compiler', () => {
    const paths = texts.map(({ path }) => path);
    expect(compileFiles(paths, join(constructs, 'tsconfig.json'))).toEqual([]);
    for (const { text, kind } of texts) if (kind === 'valid') expect(findEscapes(text)).toEqual([]);
  });

  it('hold structural breaks that the compiler turns down, each by itself', () => {
    const structural = texts
      .filter(({ kind }) => kind === 'invalid')
      .map(({ path, type, text }) => {
        const file = path.replace('.ts', '-typed.ts');
        const typed = text.replace(/value: unknown;?\s*\}\[\]/, `value: import('./torture').${type} }[]`);
        writeFileSync(file, typed);
        return { file, rules: [...text.matchAll(/breaks: ["'](\w+)["']/g)].map(([, rule]) => rule ?? '') };
      });
    const errors = compileFiles(
      structural.map(({ file }) => file),
      join(constructs, 'tsconfig.json'),
    );
    for (const { file, rules } of structural) {
      const count = rules.filter(rule => ['required', 'additionalProperties', 'enum'].includes(rule)).length;
      expect(errors.filter(error => error.file === file).length, file).toBeGreaterThanOrEqual(count);
    }
  });
});
