import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { fillLiteral } from '../../../src/app/fillLiteral';
import { applyTextEdits } from '../../../src/app/literal/textEdit';
import { Session } from '../../../src/app/session';
import { mayFill, mayFillText } from '../../../src/read/typescript/fillTarget';
import { parseText } from '../../../src/read/typescript/listTypes';
import { compileFiles } from '../../support/compileFiles';
import { caseProject, readCases, readModel, type EditCase } from '../../support/editCase';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const cases = readCases('fill');
const folder = tempFolder({ ...caseProject, 'model.ts': readModel('fill') });
const session = new Session();

async function fill({ name, text, position, wanted, style }: Omit<EditCase, 'expected'>): Promise<string> {
  const file = join(folder, name);
  session.unsaved.set(file, text);
  try {
    const { edits } = await fillLiteral(session, { file, position, wanted, editorStyle: style });
    for (const edit of edits) {
      const gone = text.slice(edit.start, edit.end);
      expect(/^\s*$/.test(gone) || gone.startsWith('import'), `keeps ${gone}`).toBe(true);
    }
    return applyTextEdits(text, edits);
  } finally {
    session.unsaved.delete(file);
  }
}

describe('filling in', () => {
  it.each(cases.map(each => [each.name.replace('.input', ''), each] as const))(
    'adds what is missing and keeps the rest: %s',
    async (_name, each) => {
      expect(mayFill(parseText(each.name, each.text), each.position)).toBe(true);
      const filled = await fill(each);
      await expect(filled.replaceAll('\r\n', '␍\n')).toMatchFileSnapshot(each.expected);
    },
  );

  it('gives files that compile', async () => {
    const filled: Record<string, string> = {};
    for (const each of cases) filled[each.name] = await fill(each);
    const out = tempFolder({ ...caseProject, 'model.ts': readModel('fill') });
    writeFiles(out, filled);
    const errors = compileFiles(
      cases.map(({ name }) => join(out, name)),
      join(out, 'tsconfig.json'),
    );
    const unfinished = /ownErrorsStay|arrayInObject|onlyTheInner/;
    expect(errors.filter(({ file }) => !unfinished.test(file))).toEqual([]);
  });

  const fillText = (text: string): Promise<string> =>
    fill({
      name: 'text.ts',
      text: text.replace('|', ''),
      position: text.indexOf('|'),
      wanted: 'required',
      style: {},
    });

  it('says so where nothing is missing', async () => {
    await expect(fillText('const a: { b: number } = { b: 1| };\nexport {};')).rejects.toThrow(
      'Nothing is missing here.',
    );
  });

  it('says so where no type is known', async () => {
    await expect(fillText('const a = {|};\nexport {};')).rejects.toThrow(
      /What is expected here is not known/,
    );
  });

  it('names the field of which there is no value', async () => {
    const text = 'const a: { b: { c: never } } = {|};\nexport {};';
    await expect(fillText(text)).rejects.toThrow(/b\.c/);
  });

  it('gives each call values of its own', async () => {
    const head = 'declare function add(email: string): void;\nexport {};\n';
    const first = await fillText(`${head}add(|);\n`);
    const second = await fillText(`${first}add(|);\n`);
    const [one, two] = [...second.matchAll(/^add\((.*)\);$/gm)].map(([, value]) => value);
    expect(one).not.toBe(two);
  });

  it.each(['const a = |1;', 'let b| = "{";', 'function f() {|}', 'class A {|}', 'if (a) {|}'])(
    'is not offered in %s',
    text => {
      expect(mayFillText('a.ts', text.replace('|', ''), text.indexOf('|'))).toBe(false);
    },
  );
});
