import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { root } from './paths.mjs';
import { join } from 'node:path';

const require = createRequire(join(root, 'package.json'));
const OPTIONS = {
  strict: false,
  logger: false,
  validateFormats: true,
  validateSchema: false,
  unicodeRegExp: false,
};

/** ajv of a schema's draft, set up here and not by Fauxture's own code. */
function makeAjv({ $schema, $id }, options) {
  const addFormats = require('ajv-formats');
  const named = name => {
    const loaded = require(name);
    return loaded.default ?? loaded;
  };
  const draft = /2020-12|2019-09|draft-0[346]/.exec($schema)?.[0] ?? 'draft-07';
  const Ajv = named(
    {
      '2020-12': 'ajv/dist/2020',
      '2019-09': 'ajv/dist/2019',
      'draft-04': 'ajv-draft-04',
      'draft-03': 'ajv-draft-04',
    }[draft] ?? 'ajv',
  );
  const ajv = new Ajv({ ...OPTIONS, ...options });
  (addFormats.default ?? addFormats)(ajv);
  // What ajv has as a meta-schema it judges without formats.
  const sixth = require('ajv/dist/refs/json-schema-draft-06.json');
  if (draft === 'draft-06' && $id !== sixth.$id) ajv.addMetaSchema(sixth);
  return ajv;
}

const isOld = ({ $schema }) => /draft-0[34]/.test($schema);

/**
 * Compiles a schema with what it refers to among the files beside it.
 *
 * @param {import('./schemaFiles.mjs').FoundSchema} found
 * @param {readonly import('./schemaFiles.mjs').FoundSchema[]} siblings
 * @param {import('ajv').Options} [options] besides ours
 * @returns {import('ajv').ValidateFunction}
 * @throws where ajv cannot: a reference leads to what is not beside it, a pattern does not parse …
 */
export function makeJudge(found, siblings, options = {}) {
  const ajv = makeAjv(found.schema, options);
  const uri = pathToFileURL(found.file).href;
  const { id: oldId, ...rest } = found.schema;
  // ajv refuses the keyword of draft-04 in later drafts; it means nothing there.
  const schema = isOld(found.schema) ? found.schema : rest;
  const id = schema.$id ?? (isOld(schema) ? oldId : undefined);
  const known = id === undefined ? undefined : ajv.getSchema(id);
  if (known !== undefined) return known;
  if (id === undefined) ajv.addSchema(schema, uri);
  return compileWith(ajv, id === undefined ? { $ref: uri } : schema, siblings);
}

function compileWith(ajv, schema, siblings) {
  for (let rounds = 0; ; rounds += 1) {
    try {
      return ajv.compile(schema);
    } catch (error) {
      const missing = error.missingSchema;
      if (missing === undefined || rounds > 1000) throw error;
      ajv.addSchema(findReferred(missing, siblings), missing);
    }
  }
}

function findReferred(uri, siblings) {
  const plain = uri.replace(/#$/, '');
  const named = siblings.find(({ schema }) => (schema.$id ?? schema.id)?.replace(/#$/, '') === plain);
  if (named !== undefined) return named.schema;
  if (plain.startsWith('file:')) return JSON.parse(readFileSync(fileURLToPath(plain), 'utf8'));
  throw new Error(`it refers to ${uri}, which is not beside it`);
}
