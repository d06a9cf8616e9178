import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { insistThatItCompiles } from '../../../src/app/insistThatItCompiles';
import { Session } from '../../../src/app/session';
import { tempFolder } from '../../support/tempFolder';

const folder = tempFolder({
  'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, noEmit: true, types: [] } }),
  'user.ts': 'export interface User { name: string }\n',
});
const user = `import type { User } from './user';\n`;
const fixture = `export const user: User = { name: 'Ann' };\n`;
const unknownRunner = `import { it } from 'a-runner-that-is-not-installed';\n`;

async function insist(text: string, existing?: string): Promise<void> {
  const path = join(folder, 'user.test.ts');
  const written = { file: join(folder, 'user.ts'), path, text, names: ['user'] };
  await insistThatItCompiles(
    new Session(),
    existing === undefined ? written : { ...written, existing },
    undefined,
  );
}

describe('what is put into a file', () => {
  it('may stand there where it compiles', async () => {
    await expect(insist(user + fixture)).resolves.toBeUndefined();
  });

  it('may not where its fixture does not fit, whatever was wrong before', async () => {
    const broken = user + fixture.replace(`'Ann'`, '7');
    await expect(insist(broken)).rejects.toThrow(/user\.test\.ts would not compile/);
    await expect(insist(broken, broken)).rejects.toThrow(/user\.test\.ts would not compile/);
  });

  it('is not held to what was wrong with the file before, but to what it brings', async () => {
    const text = unknownRunner + user + fixture;
    await expect(insist(text)).rejects.toThrow(/would not compile/);
    await expect(insist(text, unknownRunner + user + fixture)).resolves.toBeUndefined();
    await expect(insist(`import { x } from './nowhere';\n${text}`, text)).rejects.toThrow(/nowhere/);
  });
});
