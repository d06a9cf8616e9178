/**
 * Drives VS Code in a real browser: `node test/ui/run.mjs [part of a group's title]`. Build and package first. The outcome is also
 * written to `artifacts/ui/results.json`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitOnSignal } from '../../scripts/lib/exitOnSignal.mjs';
import { artifacts } from '../../scripts/lib/paths.mjs';
import { generating, restricted } from './flows/generate.mjs';
import { packedOnLatest, packedOnMinimum } from './flows/packed.mjs';
import { personalData, personalDataOnMinimum, personalDataRestricted } from './flows/personalData.mjs';
import { workbench } from './flows/workbench.mjs';
import { runGroup } from './group.mjs';

/** All groups: add a line for a new one. */
const groups = [
  workbench,
  generating,
  restricted,
  personalData,
  personalDataOnMinimum,
  personalDataRestricted,
  packedOnLatest,
  packedOnMinimum,
];

exitOnSignal();
const wanted = process.argv[2] ?? '';
const folder = join(artifacts, 'ui');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const results = [];
for (const group of groups.filter(({ title }) => title.includes(wanted))) {
  try {
    results.push(...(await runGroup(group)));
  } catch (error) {
    results.push({ name: `${group.title}: starts`, ok: false, error: String(error) });
  }
}
await writeFile(join(folder, 'results.json'), JSON.stringify(results, undefined, 2));
const failed = results.filter(({ ok }) => !ok);
for (const { name, error } of failed) console.error(`\n${name}\n${error}`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
