import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { fillLiteral } from '../../../src/app/fillLiteral';
import { applyTextEdits } from '../../../src/app/literal/textEdit';
import { Session } from '../../../src/app/session';
import { readCase } from '../../support/editCase';
import { repository, tempFolder } from '../../support/tempFolder';

const cases = join(repository, 'test/cases/fill');
const names = readdirSync(cases).filter(name => /\.input\.[jt]sx?$/.test(name));
const folder = tempFolder({
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
  'model.ts': readFileSync(join(cases, 'model.ts'), 'utf8'),
});

describe('fillLiteral', () => {
  const session = new Session();
  it.each(names)('%s', async name => {
    const { text, position, options } = readCase(join(cases, name));
    const file = join(folder, name);
    session.unsaved.set(file, text);
    const { edits } = await fillLiteral(session, {
      file,
      position,
      wanted: options.wanted,
      editorStyle: options.style,
    });
    session.unsaved.delete(file);
    await expect(applyTextEdits(text, edits).replaceAll('\r\n', '␍\n')).toMatchFileSnapshot(
      join(cases, name.replace('.input.', '.expected.')),
    );
  });
});
