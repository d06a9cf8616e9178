import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { EditorStyle } from '../../src/app/codeStyle';
import { repository } from './tempFolder';

/** A case of filling or updating: a file with a cursor in it, and how it is to be treated. */
export interface EditCase {
  readonly name: string;
  readonly text: string;
  readonly position: number;
  readonly wanted: 'required' | 'all';
  readonly style: EditorStyle;
  /** Path of the file that it should become, CRLF as `␍` and LF. */
  readonly expected: string;
}

/** The files that a project of cases has. */
export const caseProject = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'preserve',
      types: [],
      allowJs: true,
    },
  }),
} as const;

const CURSOR = '/*|*/';
const STYLE: EditorStyle = { quotes: 'single', printWidth: 100, trailingComma: 'all' };

/** The cases of a folder of `test/cases`. The cursor is a comment with a bar; comments at the start say `wanted: all`, `crlf` and `style: {…}`. */
export function readCases(folder: string): readonly EditCase[] {
  const path = join(repository, 'test/cases', folder);
  return readdirSync(path)
    .filter(name => /\.input\.[jt]sx?$/.test(name))
    .map(name => ({
      name,
      expected: join(path, name.replace('.input.', '.expected.')),
      ...read(join(path, name)),
    }));
}

function read(path: string): Pick<EditCase, 'text' | 'position' | 'wanted' | 'style'> {
  const source = readFileSync(path, 'utf8');
  const [head = ''] = /^(?:\/\/ (?:wanted|crlf|style)\b.*\n)*/.exec(source) ?? [];
  const rest = source.slice(head.length);
  const body = head.includes('// crlf') ? rest.replaceAll('\n', '\r\n') : rest;
  const style = /^\/\/ style: (.*)$/m.exec(head)?.[1];
  return {
    text: body.replace(CURSOR, ''),
    position: body.indexOf(CURSOR),
    wanted: head.includes('wanted: all') ? 'all' : 'required',
    style: style === undefined ? STYLE : { ...STYLE, ...(JSON.parse(style) as EditorStyle) },
  };
}

/** The model that the cases of a folder share. */
export function readModel(folder: string): string {
  return readFileSync(join(repository, 'test/cases', folder, 'model.ts'), 'utf8');
}
