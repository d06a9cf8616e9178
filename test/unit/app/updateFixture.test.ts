import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { applyTextEdits } from '../../../src/app/literal/textEdit';
import { Session } from '../../../src/app/session';
import { updateAllFixtures } from '../../../src/app/updateAllFixtures';
import { updateFixture } from '../../../src/app/updateFixture';
import { mayUpdate, mayUpdateText } from '../../../src/read/typescript/updateTarget';
import { parseText } from '../../../src/read/typescript/listTypes';
import { compileFiles } from '../../support/compileFiles';
import { caseProject, readCases, readModel, type EditCase } from '../../support/editCase';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const cases = readCases('update');
const folder = tempFolder({ ...caseProject, 'model.ts': readModel('update') });
const session = new Session();

async function update({ name, text, position, style }: EditCase): Promise<string> {
  const file = join(folder, name);
  session.unsaved.set(file, text);
  try {
    const { edits } = await updateFixture(session, { file, position, editorStyle: style });
    return applyTextEdits(text, edits);
  } finally {
    session.unsaved.delete(file);
  }
}

/** Where the constant or function around an offset stands in another text. */
function findAgain({ text, position }: EditCase, other: string): number {
  const names = text.slice(0, position).matchAll(/^\s*(?:export )?(?:const|function) (\w+)(?=[:( ])/gm);
  const name = [...names].at(-1)?.[1] ?? '';
  return other.search(new RegExp(`(?<=(?:const|function) )${name}\\b`));
}

describe('updating', () => {
  it.each(cases.map(each => [each.name.replace('.input', ''), each] as const))(
    'changes what no longer fits and nothing else: %s',
    async (_name, each) => {
      expect(mayUpdate(parseText(each.name, each.text), each.position)).toBe(true);
      const updated = await update(each);
      await expect(updated.replaceAll('\r\n', '␍\n')).toMatchFileSnapshot(each.expected);
      expect(await update({ ...each, text: updated, position: findAgain(each, updated) })).toBe(updated);
    },
  );

  it('gives files that compile', async () => {
    const updated: Record<string, string> = {};
    for (const each of cases) updated[each.name] = await update(each);
    const out = tempFolder({ ...caseProject, 'model.ts': readModel('update') });
    writeFiles(out, updated);
    const files = cases.map(({ name }) => join(out, name));
    expect(compileFiles(files, join(out, 'tsconfig.json'))).toEqual([]);
  });

  it('says so where no constant with a type stands', async () => {
    const each = {
      name: 'none.ts',
      text: 'export const a = 1;\n',
      position: 14,
      wanted: 'required',
      style: {},
      expected: '',
    } as const;
    expect(mayUpdateText(each.name, each.text, each.position)).toBe(false);
    await expect(update(each)).rejects.toThrow(/There is no constant with a known type here/);
  });
});

describe('updating all fixtures', () => {
  const marker = (type: string): string => `// @fauxture ${type} seed=1: synthetic values, about nobody\n`;
  const model = 'export interface Item { id: number; title: string }\nexport interface Broken { b: never }\n';
  const head = "import type { Item, Broken } from './model';\n\n";
  const stale = `${marker('Item')}export const item: Item = { id: 1 };\n`;
  const fresh = `${marker('Item')}export const item: Item = { id: 1, title: 'kept' };\n`;
  const hopeless = `${marker('Broken')}export const broken: Broken = { a: 1 };\n`;
  const root = tempFolder({
    ...caseProject,
    'src/model.ts': model,
    'src/a.fixture.ts': head + stale,
    'src/b.fixture.ts': head + fresh,
    'src/c.fixture.ts': head + hopeless + stale,
    'src/plain.ts': `${head}export const item: Item = { id: 1 };\n`,
    'node_modules/x/d.fixture.ts': head + stale,
  });

  it('finds those with our marker, changes those that are stale, and says which could not be', async () => {
    const progress: string[] = [];
    const { changes, problems, fixtures } = await updateAllFixtures(new Session(), {
      paths: [root],
      onProgress: (done, total) => void progress.push(`${String(done)}/${String(total)}`),
    });
    expect(changes.map(({ file }) => file.slice(root.length))).toEqual([
      '/src/a.fixture.ts',
      '/src/c.fixture.ts',
    ]);
    expect(problems).toEqual([
      { file: `${root}/src/c.fixture.ts`, name: 'broken', message: expect.stringContaining('b') as string },
    ]);
    expect(fixtures).toBe(4);
    expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(updateAllFixtures(new Session(), { paths: [root] }, signal)).rejects.toThrow('enough');
  });
});
