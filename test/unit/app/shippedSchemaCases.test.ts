import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { generateEdgeCases } from '../../../src/app/edgeCases';
import { Session } from '../../../src/app/session';
import { repository } from '../../support/tempFolder';

const session = new Session();

/** Schemas that packages publish which the project is built with. */
const SCHEMAS = [
  'ajv/lib/refs/data.json',
  'ajv/lib/refs/json-schema-2020-12/meta/validation.json',
  'knip/schema.json',
].map(path => join(repository, 'node_modules', path));

function compile(file: string): (value: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly $id?: string;
    readonly $schema?: string;
  };
  const { $id: _id, ...rest } = schema;
  const isNew = schema.$schema?.includes('2020-12') === true;
  const ajv = new (isNew ? Ajv2020 : Ajv)({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  const validate = ajv.compile(rest);
  return value => (validate(value) ? [] : (validate.errors ?? []).map(({ keyword }) => keyword));
}

describe.each(SCHEMAS.map(file => [basename(file), file] as const))(
  'the published schema %s',
  (_name, file) => {
    it('has edge cases that ajv finds valid, and invalid ones that break what they name', async () => {
      const errorsOf = compile(file);
      for (const kind of ['valid', 'invalid'] as const) {
        const { cases } = await generateEdgeCases(session, { file, type: '', kind, draw: {} });
        expect(cases.length).toBeGreaterThan(0);
        for (const { name, breaks, value } of cases) {
          if (kind === 'valid') expect(errorsOf(value), name).toEqual([]);
          else expect(errorsOf(value), name).toContain(breaks);
        }
      }
    }, 120_000);
  },
);
