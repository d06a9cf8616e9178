import { join } from 'node:path';

import { expect, it } from 'vitest';

import { generateSamples } from '../../../src/app/generateSamples';
import { Session } from '../../../src/app/session';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const sampleOf = async (session: Session, file: string): Promise<unknown> => {
  const { results } = await generateSamples(session, { file, types: [''], draw: {} });
  return [...(results[0]?.values ?? [])][0];
};

it('a session sees every change to a schema, to what it refers to, and to what is not saved', async () => {
  const folder = tempFolder({
    'a.json': JSON.stringify({ properties: { b: { $ref: 'b.json' } }, required: ['b'] }),
    'b.json': JSON.stringify({ const: 'before' }),
  });
  const session = new Session();
  const file = join(folder, 'a.json');
  expect(await sampleOf(session, file)).toEqual({ b: 'before' });
  writeFiles(folder, { 'b.json': JSON.stringify({ const: 'after' }) });
  expect(await sampleOf(session, file)).toEqual({ b: 'after' });
  session.unsaved.set(file, JSON.stringify({ const: 'unsaved' }));
  expect(await sampleOf(session, file)).toBe('unsaved');
  session.unsaved.delete(file);
  expect(await sampleOf(session, file)).toEqual({ b: 'after' });
});

it('a session sees a file that comes to stand beside a schema', async () => {
  const folder = tempFolder({
    'a.json': JSON.stringify({
      properties: { b: { $ref: 'https://schemas.invalid/b' }, c: { $ref: 'c.json' } },
      required: ['b', 'c'],
    }),
  });
  const session = new Session();
  const file = join(folder, 'a.json');
  await expect(sampleOf(session, file)).rejects.toThrow(/not fetched/);
  writeFiles(folder, { 'later.json': JSON.stringify({ $id: 'https://schemas.invalid/b', const: 1 }) });
  await expect(sampleOf(session, file)).rejects.toThrow(/c\.json .*does not exist/);
  writeFiles(folder, { 'c.json': JSON.stringify({ const: 2 }) });
  expect(await sampleOf(session, file)).toEqual({ b: 1, c: 2 });
});
