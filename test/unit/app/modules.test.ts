import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session } from '../../../src/app/session';
import { compileFiles, findEscapes } from '../../support/compileFiles';
import { fakePackages } from '../../support/fakePackages';
import { tempFolder, writeFiles } from '../../support/tempFolder';

interface Project {
  readonly options?: Readonly<Record<string, unknown>>;
  /** Further members of the tsconfig. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  readonly target: string;
  readonly types?: readonly string[];
  /** Where the fixture stands; default beside the target. */
  readonly out?: string;
  /** The tsconfig that governs the target; default `tsconfig.json`. */
  readonly governedBy?: string;
  readonly contains: readonly (string | RegExp)[];
  readonly lacks?: readonly string[];
}

const NODE_NEXT = { module: 'NodeNext', moduleResolution: 'NodeNext' };

const PROJECTS: Readonly<Record<string, Project>> = {
  'a package of ES modules with an exports map': {
    options: NODE_NEXT,
    files: {
      'package.json': '{ "type": "module" }',
      'main.ts':
        "import type Client from 'esm-only';\nimport type { Item } from 'esm-only';\nimport type { Line } from 'esm-only/models/line';\nexport interface Uses { item: Item; line: Line; client: Client }\n",
    },
    target: 'main.ts',
    contains: [
      'from "esm-only"',
      'from "esm-only/models/line"',
      'from "./main.js"',
      /status: Status\.(?:Open|Closed)/,
      'new Client(',
    ],
    lacks: ['dist/', 'node_modules'],
  },
  'a CommonJS package with export =': {
    options: { ...NODE_NEXT, esModuleInterop: true },
    files: {
      'package.json': '{ "type": "commonjs" }',
      'main.ts':
        "import Vault = require('cjs-only');\nexport interface Uses { vault: Vault; options: Vault.Options }\n",
    },
    target: 'main.ts',
    contains: ['from "cjs-only"', 'new Vault(', /grade: Vault\.Grade\.(?:Low|High)/],
  },
  'a package with typesVersions': {
    files: {
      'main.ts':
        "import type { Versioned } from 'old-versions';\nexport interface Uses { value: Versioned }\n",
    },
    target: 'main.ts',
    contains: ['modern: ', 'era: Era.New', 'from "old-versions"'],
    lacks: ['outdated', '/modern'],
  },
  'an ambient module of an @types package': {
    options: { types: ['legacy'] },
    files: { 'main.ts': "import type { Legacy } from 'legacy';\nexport interface Uses { value: Legacy }\n" },
    target: 'main.ts',
    contains: ['from "legacy"', /mode: Mode\.[AB]/],
  },
  'path aliases, from a folder far away': {
    options: { paths: { '@models/*': ['./src/models/*'] } },
    files: {
      'src/models/user.ts': "import { Role } from '@models/role';\nexport interface Member { role: Role }\n",
      'src/models/role.ts': "export enum Role { Admin = 'admin', Guest = 'guest' }\n",
    },
    target: 'src/models/user.ts',
    out: 'test/deep/fixtures/member.ts',
    contains: [/from "(?:@models|\.\.\/\.\.\/\.\.\/src\/models)\/user"/, /role: Role\.(?:Admin|Guest)/],
  },
  'relative imports with extensions, from another folder': {
    options: { ...NODE_NEXT, verbatimModuleSyntax: true },
    files: {
      'package.json': '{ "type": "module" }',
      'src/user.ts': 'export enum Kind { A, B }\nexport interface Thing { kind: Kind }\n',
    },
    target: 'src/user.ts',
    out: 'test/thing.ts',
    contains: ['from "../src/user.js"', 'type Thing'],
  },
  'project references': {
    config: { files: [], references: [{ path: './packages/a' }, { path: './packages/b' }] },
    files: {
      'packages/a/tsconfig.json': JSON.stringify({
        compilerOptions: { composite: true, strict: true, lib: ['ES2022'], types: [] },
      }),
      'packages/a/base.ts': "export enum Size { S = 's', L = 'l' }\nexport interface Base { size: Size }\n",
      'packages/b/tsconfig.json': JSON.stringify({
        compilerOptions: {
          composite: true,
          strict: true,
          exactOptionalPropertyTypes: true,
          lib: ['ES2022'],
          types: [],
        },
        references: [{ path: '../a' }],
      }),
      'packages/b/use.ts':
        "import type { Base } from '../a/base';\nexport interface Uses extends Base { extra?: string }\n",
    },
    target: 'packages/b/use.ts',
    governedBy: 'packages/b/tsconfig.json',
    contains: [/size: Size\.[SL]/, 'from "../a/base"'],
  },
  'a JavaScript file with JSDoc types': {
    options: { allowJs: true, checkJs: true },
    files: {
      'thing.js':
        '/**\n * @typedef {object} Thing\n * @property {string} id\n * @property {number} [size]\n * @property {Array<"a" | "b">} letters\n */\n\n/** @typedef {{ things: Thing[], byId: Record<string, Thing> }} Things */\n\nexport class Box {\n  /** @param {string} label */\n  constructor(label) {\n    this.label = label;\n  }\n}\n',
    },
    target: 'thing.js',
    types: ['Thing', 'Things', 'Box'],
    contains: ['new Box(', 'letters: [', 'byId: {'],
  },
  'a declaration file': {
    files: { 'models.d.ts': 'export interface Declared { id: string; at: Date }\n' },
    target: 'models.d.ts',
    contains: [/import type \{ Declared \} from "\.\/models(?:\.d)?"/, 'new Date('],
  },
  '.mts and its imports': {
    options: NODE_NEXT,
    files: {
      'a.mts': "import type { B } from './b.mjs';\nexport interface A { b: B }\n",
      'b.mts': 'export enum E { X, Y }\nexport interface B { e: E }\n',
    },
    target: 'a.mts',
    contains: ['from "./a.mjs"', 'from "./b.mjs"'],
  },
  '.cts': {
    options: NODE_NEXT,
    files: { 'a.cts': 'export enum E { X, Y }\nexport interface A { e: E }\n' },
    target: 'a.cts',
    contains: ['from "./a.cjs"'],
  },
  'a project with syntax errors elsewhere': {
    files: {
      'good.ts': 'export interface Good { id: string }\n',
      'broken.ts': 'export interface { nope: \nconst = ;',
      'brokenGlobals.ts': 'declare global { interface Window { x: } }\n',
    },
    target: 'good.ts',
    contains: ['id: "'],
  },
  'declarations merged over files': {
    files: {
      'base.ts': 'export interface Base { own: string }\n',
      'augment.ts': "export {};\ndeclare module './base' { interface Base { added: number } }\n",
    },
    target: 'base.ts',
    contains: ['own: ', 'added: '],
  },
  'types that are exported again under other names': {
    files: {
      'index.ts':
        "export * from './inner';\nexport { default as Thing } from './thing';\nexport type { Hidden as Shown } from './hidden';\n",
      'inner.ts': 'export interface Inner { id: string }\n',
      'thing.ts': 'export default interface Whatever { size: number }\n',
      'hidden.ts': 'export interface Hidden { secretName: string }\n',
    },
    target: 'index.ts',
    types: ['Inner', 'Thing', 'Shown'],
    contains: [/from "\.(?:\/index)?"/, ': Thing = ', ': Shown = '],
    lacks: ['./hidden', './thing'],
  },
  'names that collide or are reserved': {
    files: {
      'names.ts':
        "export class person { constructor(readonly name: string) {} }\nexport interface Person { self: person; twin: person }\nexport interface Class { id: string }\nexport interface Default { id: string }\nexport interface Date2 { at: Date }\nexport enum status { On = 'on' }\nexport interface Status { status: status }\nexport interface URLEntry { url: URL }\n",
    },
    options: { lib: ['ES2022', 'DOM'] },
    target: 'names.ts',
    types: ['person', 'Person', 'Class', 'Default', 'Date2', 'status', 'Status', 'URLEntry'],
    contains: ['classFixture: Class', 'defaultFixture: Default', 'urlEntry: URLEntry'],
  },
  'a default export without a name': {
    files: { 'it.ts': 'export default class { constructor(readonly id: string) {} }\n' },
    target: 'it.ts',
    types: ['default'],
    contains: ['from "./it"', 'new '],
  },
};

function write(project: Project): string {
  const folder = tempFolder({ ...project.files });
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    ...project.options,
  };
  writeFiles(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions, ...project.config }) });
  writeFiles(join(folder, 'node_modules'), fakePackages);
  return folder;
}

describe('a fixture compiles that is made from', () => {
  it.each(Object.entries(PROJECTS))('%s', async (_, project) => {
    const folder = write(project);
    const made = await generateModule(new Session(), {
      file: join(folder, project.target),
      types: project.types ?? 'all',
      draw: { seed: 3 },
      ...(project.out !== undefined && { out: join(folder, project.out) }),
    });
    expect(made.problems).toEqual([]);
    mkdirSync(dirname(made.path), { recursive: true });
    writeFileSync(made.path, made.text);
    expect(compileFiles([made.path], join(folder, project.governedBy ?? 'tsconfig.json'))).toEqual([]);
    expect(findEscapes(made.text)).toEqual([]);
    for (const text of project.contains)
      expect(made.text).toMatch(text instanceof RegExp ? text : literally(text));
    for (const text of project.lacks ?? []) expect(made.text).not.toContain(text);
  });
});

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

describe('what cannot be built honestly is a message that names the field and the rule', () => {
  const IMPOSSIBLE: readonly { readonly source: string; readonly says: RegExp; readonly code?: string }[] = [
    { source: 'interface Page { root: HTMLElement }', says: /^Page\.root cannot be made: .+\.$/ },
    {
      source: 'interface Cache { inner: { entries: WeakMap<object, string> } }',
      says: /^Cache\.inner\.entries cannot be made: .+\.$/,
    },
    { source: 'interface Refs { live: WeakRef<Date> }', says: /^Refs\.live cannot be made: .+\.$/ },
    {
      source: 'interface Nothing { value: never }',
      says: /^Nothing\.value cannot be made: its type is `never`/,
    },
    { source: 'type Conflict = { kind: "a" } & { kind: "b" };', says: /^Conflict.* cannot be made: / },
    { source: 'interface Endless { self: Endless }', says: /^Endless.* cannot be made: .*without end/ },
    {
      source: 'interface Ping { pong: Pong }\nexport interface Pong { ping: Ping }',
      says: /^Ping.* cannot be made: .*without end/,
    },
    {
      source: 'interface Guard { is: (value: unknown) => value is string }',
      says: /^Guard\.is cannot be made: .*type guard/,
    },
    {
      source: 'interface Maker { create: new () => Date }',
      says: /^Maker\.create cannot be made: .*constructor/,
    },
    { source: 'type Pair = [string, HTMLElement];', says: /^Pair\[1\] cannot be made: / },
    {
      source: 'interface Wrong { good: string; nested: { value: Missing } }',
      says: /Wrong\.nested\.value.*error/,
      code: 'bad-input',
    },
    { source: 'type Broken = Missing;', says: /Broken.*error/, code: 'bad-input' },
    { source: 'type Circle = [] | [string, ...Circle];', says: /Circle.*error/, code: 'bad-input' },
  ];
  const folder = tempFolder({
    'tsconfig.json': '{ "compilerOptions": { "strict": true, "lib": ["ES2022", "DOM"], "types": [] } }',
  });
  const session = new Session();

  it.each(IMPOSSIBLE)('$source', async ({ source, says, code = 'cannot-make' }) => {
    const file = join(folder, `${says.source.replace(/\W/g, '')}.ts`);
    session.unsaved.set(file, `export ${source}\n`);
    const [, type = ''] = /(?:interface|type) (\w+)/.exec(source) ?? [];
    const request = { file, types: [type], draw: {} };
    await expect(generateModule(session, request)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says) as string,
    });
  });

  it('but where there is another way, that is taken', async () => {
    const file = join(folder, 'ways.ts');
    session.unsaved.set(
      file,
      'export interface Ways { either: HTMLElement | string; list: HTMLElement[]; maybe?: WeakMap<object, string>; nullable: HTMLElement | null; set: Set<HTMLElement>; record: Record<string, never> }\n',
    );
    const { text, problems } = await generateModule(session, { file, types: ['Ways'], draw: {} });
    expect(problems).toEqual([]);
    expect(text).toMatch(
      /either: ".+",\n {2}list: \[\],\n {2}nullable: null,\n {2}set: new Set\(\),\n {2}record: \{\},\n/,
    );
  });
});
