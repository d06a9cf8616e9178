import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { applyTextEdits } from '../../../src/app/literal/textEdit';
import { Session } from '../../../src/app/session';
import { updateFixture } from '../../../src/app/updateFixture';
import { readCase } from '../../support/editCase';
import { repository, tempFolder } from '../../support/tempFolder';

const cases = join(repository, 'test/cases/update');
const names = readdirSync(cases).filter(name => /\.input\.[jt]sx?$/.test(name));
const folder = tempFolder({
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
      allowJs: true,
    },
  }),
  'model.ts': readFileSync(join(cases, 'model.ts'), 'utf8'),
});

describe('updateFixture', () => {
  const session = new Session();

  async function update(name: string, text: string, position: number, style: object): Promise<string> {
    const file = join(folder, name);
    session.unsaved.set(file, text);
    const { edits } = await updateFixture(session, { file, position, editorStyle: style });
    session.unsaved.delete(file);
    return applyTextEdits(text, edits);
  }

  it.each(names)('%s', async name => {
    const { text, position, options } = readCase(join(cases, name));
    const updated = await update(name, text, position, options.style);
    await expect(updated.replaceAll('\r\n', '␍\n')).toMatchFileSnapshot(
      join(cases, name.replace('.input.', '.expected.')),
    );
    expect(await update(name, updated, find(updated, nameBefore(text, position)), options.style)).toBe(
      updated,
    );
  });
});

/** The name of the last constant or function that starts before an offset. */
function nameBefore(text: string, offset: number): string {
  return (
    [...text.slice(0, offset).matchAll(/^\s*(?:export )?(?:const|function) (\w+)(?=[:( ])/gm)].at(-1)?.[1] ??
    ''
  );
}

function find(text: string, name: string): number {
  return text.search(new RegExp(`(?<=(?:const|function) )${name}\\b`));
}
