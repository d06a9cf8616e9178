import { join } from 'node:path';

import { expect, test } from 'vitest';
import { stringify } from 'yaml';

import { fillDocument } from '../../../../src/app/fill/fillDocument';
import { generateSamples } from '../../../../src/app/generateSamples';
import { Session } from '../../../../src/app/session';
import { applyChanges, valueAt, type JsonPath } from '../../../../src/read/editing/editableText';
import { editJson } from '../../../../src/read/editing/editJson';
import { editYaml } from '../../../../src/read/editing/editYaml';
import { openSchema } from '../../../../src/read/jsonSchema/schemaSource';
import { compileValidator } from '../../../../src/read/jsonSchema/validator';
import { tempFolder } from '../../../support/tempFolder';

const shop = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['id', 'customer', 'lines', 'payment', 'status'],
  properties: {
    id: { type: 'string', pattern: '^HM-[0-9]{4}$' },
    status: { enum: ['open', 'paid', 'shipped'] },
    customer: {
      type: 'object',
      required: ['name', 'contact'],
      properties: {
        name: { type: 'string', minLength: 2 },
        contact: {
          anyOf: [
            {
              type: 'object',
              required: ['email'],
              properties: { email: { type: 'string', format: 'email' } },
            },
            {
              type: 'object',
              required: ['phone', 'country'],
              properties: { phone: { type: 'string' }, country: { type: 'string' } },
            },
          ],
        },
      },
    },
    lines: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        required: ['sku', 'quantity', 'unitPrice'],
        properties: {
          sku: { type: 'string' },
          quantity: { type: 'integer', minimum: 1, maximum: 9 },
          unitPrice: { type: 'number', multipleOf: 0.01, minimum: 0 },
          options: { type: 'object', additionalProperties: { type: 'boolean' }, minProperties: 1 },
        },
        additionalProperties: false,
      },
    },
    payment: {
      oneOf: [{ $ref: '#/definitions/card' }, { $ref: '#/definitions/invoice' }],
    },
    tree: { $ref: '#/definitions/tree' },
  },
  if: { properties: { status: { const: 'shipped' } } },
  then: { required: ['tracking'], properties: { tracking: { type: 'string' } } },
  definitions: {
    card: {
      type: 'object',
      required: ['method', 'number'],
      properties: { method: { const: 'card' }, number: { type: 'string' } },
    },
    invoice: {
      type: 'object',
      required: ['method', 'due'],
      properties: { method: { const: 'invoice' }, due: { type: 'string', format: 'date' } },
    },
    tree: {
      type: 'object',
      required: ['label', 'children'],
      properties: {
        label: { type: 'string' },
        children: { type: 'array', items: { $ref: '#/definitions/tree' } },
      },
    },
  },
};

interface Place {
  readonly path: JsonPath;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object of a value, with its path. */
function objectsIn(value: unknown, path: JsonPath = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    objectsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [{ path, value: value as Place['value'] }, ...inner];
}

function replaceAt(value: unknown, [step, ...rest]: JsonPath, inner: unknown): unknown {
  if (step === undefined) return inner;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? replaceAt(item, rest, inner) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaceAt(object[step], rest, inner) };
}

test.each(['json', 'yaml'] as const)(
  'a sample from which properties are taken is valid again once it is filled (%s)',
  async format => {
    const folder = tempFolder({ 'shop.schema.json': JSON.stringify(shop) });
    const file = join(folder, 'shop.schema.json');
    const session = new Session();
    const validate = compileValidator(openSchema(file, { readText: () => JSON.stringify(shop) }), '');
    const { results } = await generateSamples(session, { file, types: [''], draw: {}, count: 3 });
    let count = 0;
    for (const sample of results[0]!.values) {
      for (const { path, value } of objectsIn(sample)) {
        const names = Object.keys(value);
        for (const kept of [[], names.slice(0, 1), names.slice(1)]) {
          const poor = Object.fromEntries(kept.map(name => [name, value[name]]));
          const broken = replaceAt(sample, path, poor);
          const text = format === 'json' ? JSON.stringify(broken, null, 2) : stringify(broken);
          const edit = format === 'json' ? editJson(text) : editYaml(text, 0);
          const at = offsets(text).find(each => isSamePath(edit.objectAt(each), path))!;
          const { changes } = await fillDocument(session, {
            file: join(folder, `shop.${format}`),
            text,
            format,
            offset: at,
            associations: [{ fileMatch: ['shop.*'], url: file, by: 'a test' }],
            draw: {},
          });
          const after = applyChanges(text, changes);
          const whole = (format === 'json' ? editJson(after) : editYaml(after, 0)).value;
          expect(validate(whole), `${path.join('.')} of ${kept.join()}`).toEqual([]);
          expect(valueAt(whole, path)).toMatchObject(poor);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(50);
  },
);

function isSamePath(one: JsonPath | undefined, other: JsonPath): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function offsets(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => at);
}
