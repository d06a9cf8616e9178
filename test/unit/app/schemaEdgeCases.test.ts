import { join } from 'node:path';

import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';

import type { PlainCase } from '../../../src/app/edgeCaseRequest';
import { generateEdgeCases } from '../../../src/app/edgeCases';
import { Session } from '../../../src/app/session';
import { edgeCaseSchemas, schemaText } from '../../support/edgeCaseSchemas';
import { tempFolder } from '../../support/tempFolder';

const folder = tempFolder(
  Object.fromEntries(
    Object.entries(edgeCaseSchemas).map(([name, schema]) => [`${name}.schema.json`, schemaText(schema)]),
  ),
);
const valid = new Map<string, readonly PlainCase[]>();
const invalid = new Map<string, readonly PlainCase[]>();

function compile(schema: object): { readonly errorsOf: (value: unknown) => readonly string[] } {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return {
    errorsOf: value => (validate(value) ? [] : (validate.errors ?? []).map(({ keyword }) => keyword)),
  };
}

beforeAll(async () => {
  const session = new Session();
  for (const name of Object.keys(edgeCaseSchemas)) {
    const request = { file: join(folder, `${name}.schema.json`), type: '', draw: {} };
    valid.set(name, (await generateEdgeCases(session, request)).cases);
    invalid.set(name, (await generateEdgeCases(session, { ...request, kind: 'invalid' })).cases);
  }
});

/** Schemas of which the parts are not alternatives: one rule broken is one complaint. */
const PLAIN = [
  'numbers',
  'texts',
  'lists',
  'choices',
  'dependent',
  'record',
  'tree',
  'nested',
  'limited',
  'scalar',
];

describe.each(Object.entries(edgeCaseSchemas))('the schema %s', (name, schema) => {
  it('has edge cases all of which ajv finds valid', () => {
    const { errorsOf } = compile(schema);
    expect(valid.get(name)?.length).toBeGreaterThan(3);
    for (const each of valid.get(name) ?? []) expect(errorsOf(each.value), each.name).toEqual([]);
  });

  it('has invalid cases that ajv turns down for the reason that they name', () => {
    const { errorsOf } = compile(schema);
    expect(invalid.get(name)?.length).toBeGreaterThan(2);
    for (const each of invalid.get(name) ?? []) {
      const errors = errorsOf(each.value);
      expect(errors, each.name).toContain(each.breaks);
      if (PLAIN.includes(name)) expect(new Set(errors).size, each.name).toBe(1);
    }
  });

  it('has no two cases of one name or one value', () => {
    for (const list of [valid.get(name) ?? [], invalid.get(name) ?? []]) {
      expect(new Set(list.map(each => each.name)).size).toBe(list.length);
      expect(new Set(list.map(({ value }) => JSON.stringify(value))).size).toBe(list.length);
    }
  });
});

type Row = Readonly<Record<string, unknown>>;
const values = (list: readonly PlainCase[] | undefined, key: string): readonly unknown[] =>
  (list ?? []).map(({ value }) =>
    typeof value === 'object' && value !== null ? (value as Row)[key] : undefined,
  );
const rulesOf = (name: string): ReadonlySet<string | undefined> =>
  new Set(invalid.get(name)?.map(({ breaks }) => breaks));

describe('the cases of schemas', () => {
  it('stand at each limit, just inside and just outside', () => {
    expect(values(valid.get('numbers'), 'whole')).toEqual(expect.arrayContaining([-3, -2, 11, 12]));
    expect(values(invalid.get('numbers'), 'whole')).toEqual(expect.arrayContaining([-4, 13]));
    expect(values(invalid.get('numbers'), 'open')).toEqual(expect.arrayContaining([0, 1]));
    expect(values(valid.get('numbers'), 'step')).toEqual(expect.arrayContaining([1, 1.25, 8.75, 9]));
    const lengths = (list: readonly unknown[]): readonly number[] =>
      list.map(value => (typeof value === 'string' || Array.isArray(value) ? value.length : -1));
    expect(lengths(values(valid.get('texts'), 'short'))).toEqual(expect.arrayContaining([2, 3, 4, 5]));
    expect(lengths(values(invalid.get('texts'), 'short'))).toEqual(expect.arrayContaining([1, 6]));
    expect(lengths(values(valid.get('lists'), 'tags'))).toEqual(expect.arrayContaining([1, 2, 3, 4]));
    expect(lengths(values(invalid.get('lists'), 'tags'))).toEqual(expect.arrayContaining([0, 5]));
  });

  it('break each keyword that the schema has', () => {
    expect([...rulesOf('numbers')]).toEqual(
      expect.arrayContaining([
        'required',
        'type',
        'minimum',
        'maximum',
        'exclusiveMinimum',
        'exclusiveMaximum',
        'multipleOf',
        'additionalProperties',
      ]),
    );
    expect([...rulesOf('texts')]).toEqual(
      expect.arrayContaining(['pattern', 'format', 'minLength', 'maxLength']),
    );
    expect([...rulesOf('lists')]).toEqual(expect.arrayContaining(['minItems', 'maxItems', 'uniqueItems']));
    expect([...rulesOf('choices')]).toEqual(expect.arrayContaining(['enum', 'const']));
    expect([...rulesOf('either')]).toEqual(expect.arrayContaining(['oneOf', 'required']));
    expect([...rulesOf('anyOf')]).toContain('anyOf');
    expect([...rulesOf('dependent')]).toContain('dependentRequired');
    expect([...rulesOf('record')]).toEqual(expect.arrayContaining(['minProperties', 'maxProperties']));
  });

  it('hold a value that two schemas of a oneOf allow', () => {
    const both = invalid.get('either')?.find(({ name }) => name.includes('two members'));
    expect(both?.breaks).toBe('oneOf');
    expect(Object.keys((both?.value as Record<string, object>)['contact'] ?? {}).sort()).toEqual([
      'email',
      'phone',
    ]);
  });

  it('hold scalars that two schemas of a oneOf allow', () => {
    const { errorsOf } = compile(edgeCaseSchemas['scalarChoices']!);
    const both = invalid.get('scalarChoices')?.filter(({ name }) => name.includes('two members')) ?? [];
    expect(both.map(({ path }) => path).sort()).toEqual(['code', 'count', 'level', 'size', 'text']);
    for (const { value } of both) expect(errorsOf(value)).toEqual(['oneOf']);
  });

  it('show each enum member, each schema of a oneOf, and optional fields absent', () => {
    expect(values(valid.get('choices'), 'status')).toEqual(expect.arrayContaining(['new', 'open', 'closed']));
    expect(values(valid.get('choices'), 'level')).toEqual(expect.arrayContaining([1, 2, 3, undefined]));
    expect(values(valid.get('choices'), 'owner')).toContain(null);
    expect(values(valid.get('tagged'), 'kind')).toEqual(expect.arrayContaining(['circle', 'square']));
  });
});
