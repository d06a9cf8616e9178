import AjvDraft04 from 'ajv-draft-04';
import Ajv from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const CLASSES = /** @type {const} */ ({
  'draft-04': AjvDraft04,
  'draft-06': Ajv,
  'draft-07': Ajv,
  '2019-09': Ajv2019,
  '2020-12': Ajv2020,
});

/**
 * Compiles a schema with ajv, which neither ours nor the suite has a part in.
 *
 * @param {unknown} schema
 * @param {keyof typeof CLASSES} dialect
 * @param {Record<string, unknown>} documents further ones by URI
 * @returns {((value: unknown) => boolean) | undefined} `undefined` where ajv cannot compile it
 */
export function compileWithAjv(schema, dialect, documents) {
  try {
    const ajv = new CLASSES[dialect]({
      strict: false,
      allErrors: false,
      logger: false,
      validateFormats: true,
    });
    addFormats(/** @type {never} */ (ajv));
    if (dialect === 'draft-06')
      ajv.addMetaSchema(
        JSON.parse(readFileSync(require.resolve('ajv/dist/refs/json-schema-draft-06.json'), 'utf8')),
      );
    for (const [uri, document] of Object.entries(documents)) {
      try {
        ajv.addSchema(/** @type {object} */ (document), uri, undefined, false);
      } catch {
        continue;
      }
    }
    const validate = ajv.compile(/** @type {object} */ (schema));
    return value => validate(value) === true;
  } catch {
    return undefined;
  }
}
