import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { generateModule } from '../../../src/app/generateModule';
import { Session, toPath } from '../../../src/app/session';
import { TypeScriptProject } from '../../../src/read/typescript/typeScriptProject';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler' },
});
const USES = "import type { Part } from './part';\nexport interface Uses { part: Part }\n";

/** A project in a folder of its own, and what is made of a type of its `main.ts` at this moment. */
function openFolder(files: Readonly<Record<string, string>>) {
  const folder = tempFolder();
  writeFiles(folder, { 'tsconfig.json': TSCONFIG, ...files });
  const session = new Session();
  const file = toPath(join(folder, 'main.ts'));
  const make = async (type = 'Uses'): Promise<string> =>
    (await generateModule(session, { file, types: [type], draw: {} })).text;
  return { folder, session, file, make, write: writeFiles.bind(undefined, folder) };
}

describe('a project that stays open', () => {
  it('sees what changed in a file that the type comes from', async () => {
    const { make, write } = openFolder({
      'main.ts': USES,
      'part.ts': 'export interface Part { old: string }\n',
    });
    expect(await make()).toContain('old: ');
    write({ 'part.ts': 'export interface Part { fresh: string; more: number }\n' });
    const after = await make();
    expect(after).toContain('fresh: ');
    expect(after).not.toContain('old: ');
  });

  it('sees a file that was missing, and misses one that is gone', async () => {
    const { folder, make, write } = openFolder({ 'main.ts': USES });
    await expect(make()).rejects.toThrow(/part/);
    write({ 'part.ts': 'export interface Part { found: string }\n' });
    expect(await make()).toContain('found: ');
    rmSync(join(folder, 'part.ts'));
    await expect(make()).rejects.toThrow(/part/);
  });

  it('sees a package that is installed later', async () => {
    const { make, write } = openFolder({
      'main.ts': "import type { Item } from 'late';\nexport interface Uses { item: Item }\n",
    });
    await expect(make()).rejects.toThrow(/item/);
    write({
      'node_modules/late/package.json': '{ "name": "late", "version": "1.0.0", "types": "index.d.ts" }',
      'node_modules/late/index.d.ts': 'export interface Item { size: number }\n',
    });
    expect(await make()).toContain('size: ');
  });

  it('is one project for a tsconfig, and learns of files that declare globals later', async () => {
    const { session, file, make, write } = openFolder({
      'main.ts': 'export interface Uses { part: Part }\n',
    });
    const before = session.openProject(file);
    await expect(make()).rejects.toThrow(/part/);
    write({ 'globals.d.ts': 'interface Part { everywhere: string }\n' });
    expect(await make()).toContain('everywhere: ');
    expect(session.openProject(file)).toBe(before);
    write({ 'tsconfig.json': TSCONFIG.replace('ES2022', 'ES2019') });
    expect(session.openProject(file)).not.toBe(before);
  });

  it('reads unsaved texts, of files that were never saved too, until they are closed', async () => {
    const { folder, session, file, make } = openFolder({
      'main.ts': USES,
      'part.ts': 'export interface Part { saved: string }\n',
    });
    session.unsaved.set(toPath(join(folder, 'part.ts')), 'export interface Part { typed: string }\n');
    expect(await make()).toContain('typed: ');
    session.unsaved.clear();
    expect(await make()).toContain('saved: ');
    session.unsaved.set(file, USES.replace('./part', './draft'));
    session.unsaved.set(toPath(join(folder, 'draft.ts')), 'export interface Part { drafted: string }\n');
    expect(await make()).toContain('drafted: ');
    session.unsaved.clear();
    expect(await make()).toContain('saved: ');
  });

  it('reads the fixture file as it stands, whatever was tried in its place', async () => {
    const { make } = openFolder({
      'main.ts':
        "import { kept } from './main.fixture';\nexport interface Uses { kept: typeof kept; id: string }\n",
      'main.fixture.ts': "export const kept = 'as it stands' as const;\n",
    });
    const first = await make();
    expect(first).toContain('kept: "as it stands"');
    expect(await make()).toBe(first);
  });

  it('reads a package.json that changes what kind of module its files are', async () => {
    const options = { compilerOptions: { strict: true, module: 'NodeNext', moduleResolution: 'NodeNext' } };
    const { make, write } = openFolder({
      'tsconfig.json': JSON.stringify(options),
      'package.json': '{ "type": "module" }',
      'main.ts': 'export interface Uses { id: string }\n',
    });
    expect(await make()).toContain('from "./main.js"');
    write({ 'package.json': '{ "type": "commonjs", "private": true }' });
    expect(await make()).toContain('from "./main"');
  });

  it('makes two programs for a request after an edit, and one where nothing changed', async () => {
    const { session, file, make } = openFolder({ 'main.ts': 'export interface Uses { id: string }\n' });
    await make();
    const programs = vi.spyOn(TypeScriptProject.prototype, 'program', 'get');
    const used = (): Set<unknown> => new Set(programs.mock.results.map(({ value }) => value as unknown));
    try {
      await make();
      expect(used().size).toBe(1);
      session.unsaved.set(file, 'export interface Uses { id: string; added: number }\n');
      expect(await make()).toContain('added: ');
      expect(used().size).toBe(3);
    } finally {
      programs.mockRestore();
    }
  });
});
