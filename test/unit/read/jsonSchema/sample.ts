import { readSchema, type ReadSchema } from '../../../../src/read/jsonSchema/readSchema';
import {
  openSchemaValue,
  type Dialect,
  type SchemaSource,
} from '../../../../src/read/jsonSchema/schemaSource';
import { compileRule, compileValidator } from '../../../../src/read/jsonSchema/validator';
import { resolveDrawOptions } from '../../../../src/app/drawOptions';
import { compile } from '../../../../src/engine/generate/compile';
import type { GenerateOptions } from '../../../../src/engine/generate/options';
import { toPlain } from '../../../../src/engine/shape/values';

/** Values that our generator draws from a schema by itself, and what ajv says of them. */
export interface Sampled extends ReadSchema {
  readonly source: SchemaSource;
  readonly values: readonly unknown[];
  /** Per value: what is wrong with it. */
  readonly problems: readonly (readonly string[])[];
}

/** Reads a schema that is a value and draws some values with no second try. */
export async function sample(
  schema: unknown,
  dialect: Dialect = '2020-12',
  options: Partial<GenerateOptions> & { readonly count?: number; readonly pointer?: string } = {},
): Promise<Sampled> {
  const { count = 4, pointer = '', ...draw } = options;
  const source = openSchemaValue(schema, { dialect });
  const read = readSchema(source, pointer, { name: 'Sample' });
  const known = new Map<string, (value: unknown) => boolean>();
  const check = (rule: string, value: unknown): boolean => {
    const obeys = known.get(rule) ?? compileRule(source, read.rules.get(rule) ?? []);
    known.set(rule, obeys);
    return obeys(value);
  };
  const generator = compile(read.document, { ...(await resolveDrawOptions({ seed: 1 })), check, ...draw });
  const validate = compileValidator(source, pointer);
  const values = Array.from({ length: count }, (_, row) => toPlain(generator.generate(row)) ?? null);
  const problems = values.map(value => validate(value).map(({ path, message }) => `${path} ${message}`));
  return { ...read, source, values, problems };
}
