import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { scan, type ScannedFile, type ScanRequest } from '../../../../src/app/scan';
import { Session } from '../../../../src/app/session';
import { CANARIES } from '../../../support/canaries';
import { tempFolder } from '../../../support/tempFolder';

const { email } = CANARIES;
const folder = tempFolder({ 'a.txt': `${email}\n`.repeat(50), 'b.txt': `x\n` });

async function all(request: ScanRequest, session = new Session()): Promise<readonly ScannedFile[]> {
  const files: ScannedFile[] = [];
  for await (const file of scan(session, request)) files.push(file);
  return files;
}

describe('a file that is too big', () => {
  it('is scanned as far as whole lines go, and that is told', async () => {
    const line = email.length + 1;
    const [file] = await all({ paths: [join(folder, 'a.txt')], options: { maximumBytes: 10 * line + 5 } });
    expect(file?.findings).toHaveLength(10);
    expect(file?.notices).toEqual([{ message: expect.stringMatching(/^Only the first/), line: 10 }]);
  });
});

it('passes over binary files and reads other encodings', async () => {
  writeFileSync(join(folder, 'binary.dat'), Buffer.from([1, 0, 2, 3]));
  writeFileSync(join(folder, 'wide.txt'), Buffer.from(`\uFEFF${email}`, 'utf16le'));
  writeFileSync(join(folder, 'latin.txt'), Buffer.from(`é ${email}`, 'latin1'));
  expect(await all({ paths: [join(folder, 'binary.dat')] })).toEqual([]);
  for (const name of ['wide.txt', 'latin.txt']) {
    const [file] = await all({ paths: [join(folder, name)] });
    expect(file?.findings.map(({ value }) => value)).toEqual([email]);
  }
});

it('prefers unsaved texts', async () => {
  const session = new Session();
  session.unsaved.set(join(folder, 'b.txt').replaceAll('\\', '/'), email);
  const [file] = await all({ paths: [join(folder, 'b.txt')] }, session);
  expect(file?.findings).toHaveLength(1);
});

it('stops when it is told to', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  await expect(async () => {
    for await (const { file } of scan(new Session(), { paths: [folder] }, controller.signal)) {
      seen.push(file);
      controller.abort();
    }
  }).rejects.toThrow(/abort/i);
  expect(seen).toHaveLength(1);
});
