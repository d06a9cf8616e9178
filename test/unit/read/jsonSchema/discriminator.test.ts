import { describe, expect, it } from 'vitest';

import { readSchema } from '../../../../src/read/jsonSchema/readSchema';
import { openSchemaValue } from '../../../../src/read/jsonSchema/schemaSource';
import { sample } from './sample';

const schemas = {
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { type: 'string' }, lives: { type: 'integer' } },
  },
  Dog: {
    type: 'object',
    required: ['kind', 'breed'],
    properties: { kind: { type: 'string' }, breed: { type: 'string' } },
  },
};
const refs = ['Cat', 'Dog'].map(name => ({ $ref: `#/components/schemas/${name}` }));
const tagOf = (value: unknown): unknown => (value as { readonly kind: unknown }).kind;

describe('a discriminator', () => {
  it.each([
    ['the names of the schemas', undefined, { lives: 'Cat', breed: 'Dog' }],
    ['the mapping', { kitty: '#/components/schemas/Cat', puppy: 'Dog' }, { lives: 'kitty', breed: 'puppy' }],
  ])('takes its values from %s', async (_name, mapping, tags) => {
    const Pet = { oneOf: refs, discriminator: { propertyName: 'kind', ...(mapping && { mapping }) } };
    const { values } = await sample({ components: { schemas: { ...schemas, Pet } } }, 'openapi-3.0', {
      pointer: '/components/schemas/Pet',
      count: 12,
    });
    for (const value of values)
      expect(tagOf(value)).toBe('lives' in (value as object) ? tags.lives : tags.breed);
  });

  it('is inherited by the schemas that extend the one that has it', async () => {
    const Pet = {
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string' } },
      discriminator: { propertyName: 'kind' },
    };
    const Bird = {
      allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { wings: { type: 'integer' } } }],
    };
    const { values } = await sample({ components: { schemas: { Pet, Bird } } }, 'openapi-3.0', {
      pointer: '/components/schemas/Bird',
    });
    expect(values.map(tagOf)).toEqual(['Bird', 'Bird', 'Bird', 'Bird']);
  });
});

describe('OpenAPI', () => {
  it('leaves out what is read only in a request, though it is required', () => {
    const schema = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'string', readOnly: true },
        name: { type: 'string' },
        secret: { type: 'string', writeOnly: true },
      },
    };
    const source = openSchemaValue(schema, { dialect: 'openapi-3.0' });
    const namesIn = (direction: 'request' | 'response'): unknown => {
      const { root } = readSchema(source, '', { direction }).document;
      return root.kind === 'object' && root.properties.map(({ name }) => name);
    };
    expect(namesIn('request')).toEqual(['name', 'secret']);
    expect(namesIn('response')).toEqual(['id', 'name']);
  });

  it('lets nullable values be null, with a type beside it', async () => {
    const { values, problems } = await sample({ type: 'string', nullable: true }, 'openapi-3.0', {
      count: 60,
    });
    expect(problems.flat()).toEqual([]);
    expect(values).toContain(null);
  });
});
