import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The folders of the drafts in a suite, and what we call them. */
export const DRAFTS = /** @type {const} */ ({
  draft4: 'draft-04',
  draft6: 'draft-06',
  draft7: 'draft-07',
  'draft2019-09': '2019-09',
  'draft2020-12': '2020-12',
});

/** @typedef {{ description: string, data: unknown, valid: boolean }} SuiteTest */
/** @typedef {{ name: string, schema: unknown, tests: SuiteTest[] }} SuiteGroup */

/**
 * The groups of a draft: one schema with its tests each.
 *
 * @param {string} folder
 * @param {string} draft
 * @param {boolean} optional whether the optional ones count too
 * @returns {Promise<SuiteGroup[]>}
 */
export async function readGroups(folder, draft, optional) {
  const base = join(folder, 'tests', draft);
  const files = (await readdir(base, { recursive: true }))
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.json') && (optional || !file.startsWith('optional/')))
    .sort();
  const groups = [];
  for (const file of files) {
    for (const group of JSON.parse(await readFile(join(base, file), 'utf8')))
      groups.push({ name: `${file}: ${group.description}`, schema: group.schema, tests: group.tests });
  }
  return groups;
}

/**
 * The schemas that the suite serves at `http://localhost:1234/`.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, unknown>>} by URI
 */
export async function readRemotes(folder) {
  const base = join(folder, 'remotes');
  const files = (await readdir(base, { recursive: true })).filter(file => file.endsWith('.json')).sort();
  const entries = files.map(async file => {
    const path = join(base, file);
    const uri = `http://localhost:1234/${relative(base, path).replaceAll('\\', '/')}`;
    return [uri, JSON.parse(await readFile(path, 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(entries));
}
