import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bench, generated } from './paths.mjs';

/** Of a package with more schemas, every n-th is taken. */
const MOST_OF_A_PACKAGE = 12;

/**
 * A JSON Schema that a package publishes.
 *
 * @typedef {object} FoundSchema
 * @property {string} name package and path
 * @property {string} pack
 * @property {string} file
 * @property {object} schema
 */

/**
 * Finds the schemas of the packages that `schemaPackages` of the bench's package.json names: JSON files whose
 * `$schema` is one of json-schema.org. Only the packages themselves are fetched, none of what they depend on.
 *
 * @returns {{ schemas: FoundSchema[], all: Map<string, FoundSchema[]> }} those to try, and all by package
 */
export function findSchemas() {
  const { schemaPackages } = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8'));
  const seen = new Set();
  const all = new Map();
  for (const [pack, version] of Object.entries(schemaPackages)) {
    const folder = fetchPackage(pack, version);
    all.set(
      pack,
      [...listJson(folder)].sort().flatMap(file => readSchema(pack, folder, file)),
    );
  }
  const schemas = [...all.values()].flatMap(found => thin(found.filter(each => isNew(each, seen))));
  return { schemas, all };
}

/** What a schema's references may lead to: a user opens a schema in its folder, not in its package. */
export const besides = ({ pack, file }, all) =>
  all.get(pack).filter(other => dirname(other.file) === dirname(file));

function fetchPackage(pack, version) {
  const folder = join(generated, 'schemas', `${pack.replace('/', '+')}@${version}`);
  if (existsSync(folder)) return folder;
  const place = join(generated, 'schemas', 'fetching');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  runIn(place, 'npm', ['pack', '--silent', `${pack}@${version}`]);
  runIn(place, 'tar', ['-xzf', readdirSync(place).find(name => name.endsWith('.tgz'))]);
  renameSync(
    join(
      place,
      readdirSync(place).find(name => !name.endsWith('.tgz')),
    ),
    folder,
  );
  return folder;
}

function runIn(cwd, command, args) {
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
}

function* listJson(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listJson(path);
    else if (entry.name.endsWith('.json')) yield path;
  }
}

function readSchema(pack, folder, file) {
  try {
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    const isSchema = /^https?:\/\/json-schema\.org\//.test(schema?.$schema);
    return isSchema
      ? [{ name: `${pack}/${relative(folder, file).replaceAll('\\', '/')}`, pack, file, schema }]
      : [];
  } catch {
    // Some are templates or have comments.
    return [];
  }
}

/** Packages carry the same schema in many versions and copies. */
function isNew({ schema }, seen) {
  const hash = createHash('sha256')
    .update(JSON.stringify({ ...schema, $id: '', id: '' }))
    .digest('hex');
  if (seen.has(hash)) return false;
  seen.add(hash);
  return true;
}

function thin(found) {
  const step = Math.max(found.length / MOST_OF_A_PACKAGE, 1);
  return Array.from(
    { length: Math.min(found.length, MOST_OF_A_PACKAGE) },
    (_, at) => found[Math.floor(at * step)],
  );
}
