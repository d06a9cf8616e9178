import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session, toPath } from '../../../src/app/session';
import { readTarget } from '../../../src/read/typescript/readTarget';
import { tempFolder } from '../../support/tempFolder';

const KINDS = 250;
const FIELDS = 60;

/** Types that refer to one another all over, as those of schema.org do. */
function writeVocabulary(size: number): string {
  const name = (index: number): string => `Kind${String(index % size)}`;
  const kinds = Array.from({ length: size }, (_, index) => {
    const fields = Array.from(
      { length: FIELDS },
      (__, field) =>
        `  field${String(field)}?: ${name(index + field * 7 + 1)} | ${name(index * 3 + field)} | string;`,
    );
    return `export interface ${name(index)} {\n  kind: '${name(index)}';\n  needs: { inner: { code: number } };\n${fields.join('\n')}\n}`;
  });
  return `${kinds.join('\n')}\nexport interface Small { id: string; part?: { deep?: { deeper?: { deepest?: string[] } } } }\n`;
}

function openVocabulary(size = KINDS): { readonly session: Session; readonly file: string } {
  const folder = tempFolder({ 'vocabulary.ts': writeVocabulary(size) });
  return { session: new Session(), file: toPath(join(folder, 'vocabulary.ts')) };
}

describe('a type that refers to a whole vocabulary', () => {
  it('is read to a few levels, with all that is required there', async () => {
    const { session, file } = openVocabulary();
    const { document } = readTarget(session.openProject(file), file, 'Kind0');
    expect(JSON.stringify(document).length).toBeLessThan(2_000_000);
    const { text, problems } = await generateModule(session, { file, types: ['Kind0'], draw: {} });
    expect(problems).toEqual([]);
    expect(text).toMatch(/needs: \{\s*inner: \{\s*code: \d+/);
    expect(text).toContain(`field${String(FIELDS - 1)}: `);
  });

  it.each([12, KINDS])('gives the same fixture whatever was made before, among %i types', async size => {
    const { session, file } = openVocabulary(size);
    const make = async (on: Session): Promise<string> =>
      (await generateModule(on, { file, types: ['Kind9'], draw: {} })).text;
    const fresh = await make(session);
    const other = new Session();
    await generateModule(other, { file, types: ['Kind8', 'Kind3'], draw: {} });
    expect(await make(other)).toBe(fresh);
    expect(await make(other)).toBe(fresh);
  });

  it('cuts nothing off the types beside it', () => {
    const { session, file } = openVocabulary();
    const { document } = readTarget(session.openProject(file), file, 'Small');
    expect(JSON.stringify(document)).toContain('"deepest"');
  });
});
