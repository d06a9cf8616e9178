import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `test/bench` */
export const bench = dirname(dirname(fileURLToPath(import.meta.url)));
/** The project. */
export const root = dirname(dirname(bench));
/** What a run writes; ignored by git. */
export const generated = join(bench, 'generated');

/** An empty folder below {@link generated}, with the tsconfig and the models of `test/cases` that are asked for. */
export function freshFolder(name, models = []) {
  const folder = join(generated, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(bench, 'models/tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const model of models) cpSync(join(root, 'test/cases', model), join(folder, basename(model)));
  return folder;
}
