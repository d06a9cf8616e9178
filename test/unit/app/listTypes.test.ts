import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { listAllTypes, listTypes } from '../../../src/app/listTypes';
import { Session } from '../../../src/app/session';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder } from '../../support/tempFolder';

const folder = tempFolder({
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [], "allowJs": true } }',
  'a.ts': `export interface A { id: string }
export type Id = string;
export enum Level { Low, High }
export class Box { size = 1 }
export const value = 1;
export default interface Main { id: string }
`,
  'b.ts':
    "export * from './a';\nexport interface B { id: string }\nexport namespace Geo { export interface Point { x: number } }\n",
  'index.ts': `import type { Id } from './a';
import { Box } from './a';
export { A } from './a';
export type { Level as Grade } from './a';
export interface Own { id: string }
export { Id, Box };
export * from './b';
export { default as Main } from './a';
export { value } from './a';
`,
  'node_modules/kit/package.json': '{ "name": "kit", "version": "1.0.0", "types": "index.d.ts" }',
  'node_modules/kit/index.d.ts': 'export interface Kit { id: string }\n',
  'package.ts': "export * from 'kit';\nexport type { Kit as Tool } from 'kit';\n",
  'cycle.ts': "export * from './cycle2';\nexport interface One { id: string }\n",
  'cycle2.ts': "export * from './cycle';\nexport interface Two { id: string }\n",
  'gone.ts':
    "export * from './nowhere';\nexport { Nothing } from './nowhere';\nexport interface Here { id: string }\n",
  'end.js': `/** @typedef {{ id: string }} First */
export const x = 1;
/**
 * @typedef {object} Last
 * @property {string} email
 */
`,
  'many.js': `/** @typedef {string} Id */
/** @callback Compare
 * @param {Id} a
 * @returns {boolean}
 */
/**
 * @template T
 * @typedef {{ id: Id, items: T[] }} Page
 */
export class Box { size = 1; }
`,
  'only.js': '/** @typedef {{ id: string }} Only */\n',
  'docs.ts':
    '/** @typedef {{ id: string }} Doc */\nexport interface Real { id: string }\n/** @typedef {string} End */\n',
});
const list = (file: string): string[] =>
  listAllTypes(new Session(), join(folder, file)).map(
    ({ name, kind, line }) => `${String(line)} ${kind} ${name}`,
  );

describe('list shows what a file only re-exports, at the line that does so', () => {
  it('by name, under another name, by way of an import, and by export *', () => {
    expect(list('index.ts')).toEqual([
      '3 interface A',
      '4 enum Grade',
      '5 interface Own',
      '6 type Id',
      '6 class Box',
      '7 interface B',
      '7 interface Geo.Point',
      '7 enum Level',
      '8 interface Main',
    ]);
  });

  it('from a package', () => {
    expect(list('package.ts')).toEqual(['1 interface Kit', '2 interface Tool']);
  });

  it('of files that export one another, each once', () => {
    expect(list('cycle.ts')).toEqual(['1 interface Two', '2 interface One']);
  });

  it('and leaves out what does not resolve', () => {
    expect(list('gone.ts')).toEqual(['3 interface Here']);
  });

  it('and each of them can be generated, one by one and with --all', async () => {
    const index = join(folder, 'index.ts');
    const names = listAllTypes(new Session(), index).map(({ name }) => name);
    const { code, out } = await recordedRun(['generate', index, '--all', '--format', 'json']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out) as object).sort()).toEqual([...names].sort());
    const one = await recordedRun(['generate', `${index}#Grade`]);
    expect(one.out).toContain('export const grade: Grade = Level.');
  });

  it('and the hint for a name that is not there names them', async () => {
    const { err } = await recordedRun(['generate', `${join(folder, 'package.ts')}#Toll`]);
    expect(err).toContain('It has Kit, Tool.');
  });
});

describe('JSDoc types', () => {
  it('are listed from the very end of a JavaScript file too', () => {
    expect(list('end.js')).toEqual(['1 type First', '4 type Last']);
    expect(list('only.js')).toEqual(['1 type Only']);
  });

  it('are listed from each of several comments before one statement', () => {
    expect(list('many.js')).toEqual(['1 type Id', '2 type Compare', '8 type Page', '10 class Box']);
  });

  it('with parameters can be generated', async () => {
    const { code, out } = await recordedRun([
      'generate',
      `${join(folder, 'many.js')}#Page`,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: expect.any(String) as string });
  });

  it('at the end can be generated', async () => {
    const { code, out } = await recordedRun([
      'generate',
      `${join(folder, 'end.js')}#Last`,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ email: expect.stringContaining('@') as string });
  });

  it('are none in a TypeScript file, where such comments declare nothing', () => {
    expect(list('docs.ts')).toEqual(['2 interface Real']);
  });
});

it('the list that the lightbulb uses parses the file alone', () => {
  const names = listTypes(new Session(), join(folder, 'index.ts')).map(({ name }) => name);
  expect(names).toEqual(['Own']);
});
