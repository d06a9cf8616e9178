import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session } from '../../../src/app/session';
import { compileFiles, findEscapes } from '../../support/compileFiles';
import { tempFolder } from '../../support/tempFolder';

const folder = tempFolder({
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "exactOptionalPropertyTypes": true, "target": "ES2022", "lib": ["ES2022"], "module": "ESNext", "moduleResolution": "bundler", "types": [] } }',
  'models.ts': `export interface Address { street: string; city: string; geo: { lat: number; lng: number } }
export interface User { id: string; name: string; email?: string; address: Address; tags: string[]; createdAt: Date }
export type Payment = { kind: 'card'; last4: string } | { kind: 'bank'; iban: string };
export class Point { constructor(readonly x: number, readonly y: number) {} }
export interface Row<T extends object = { id: string }> { cells: T[]; [key: string]: unknown }
export type Texts = string[];
export type Name = string;
`,
  'usage.ts': `import { makeName, makePayment, makePoint, makeTexts, makeUser } from './made';
import type { Name, Payment, Point, Texts, User } from './models';
export const users: User[] = [
  makeUser(),
  makeUser({}),
  makeUser({ name: 'Ada' }),
  makeUser({ address: { city: 'X' } }),
  makeUser({ address: { street: 'Y' }, tags: [], createdAt: new Date(0) }),
];
export const rest: [Payment, Point, Texts, Name] = [makePayment(), makePoint(), makeTexts(), makeName()];
`,
  'misuse.ts': `import { makeUser } from './made';
makeUser({ nope: 1 });
makeUser({ name: 1 });
makeUser({ address: { nope: 1 } });
makeUser({ address: { city: 1 } });
makeUser({ tags: 'a' });
makeUser(1);
`,
  'run.ts': '',
});
const path = join(folder, 'made.ts');
let text = '';
let problems: readonly unknown[] = [];

beforeAll(async () => {
  const made = await generateModule(new Session(), {
    file: join(folder, 'models.ts'),
    types: 'all',
    draw: { seed: 2 },
    style: 'factory',
    out: path,
  });
  ({ text, problems } = made);
  writeFileSync(path, text);
});

describe('a factory', () => {
  it('is there for every type, and compiles', () => {
    expect(problems).toEqual([]);
    expect(findEscapes(text)).toEqual([]);
    expect(compileFiles([path], join(folder, 'tsconfig.json'))).toEqual([]);
  });

  it('takes any part of the type, nested parts too', () => {
    expect(compileFiles([join(folder, 'usage.ts')], join(folder, 'tsconfig.json'))).toEqual([]);
  });

  it('refuses fields that the type does not have and values of other types', () => {
    const lines = compileFiles([join(folder, 'misuse.ts')], join(folder, 'tsconfig.json')).map(
      ({ line }) => line,
    );
    expect(new Set(lines)).toEqual(new Set([2, 3, 4, 5, 6, 7]));
  });

  it('keeps what is not overridden', async () => {
    const { makeUser } = (await import(path)) as { makeUser: (overrides?: object) => Record<string, object> };
    const base = makeUser();
    const { address, ...others } = makeUser({ name: 'Ada', address: { city: 'X' } });
    expect(others).toEqual({ ...others, id: base['id'], name: 'Ada', createdAt: base['createdAt'] });
    expect(address).toEqual({ ...base['address'], city: 'X' });
    expect(makeUser()).not.toBe(makeUser());
  });
});
