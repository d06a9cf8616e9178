import { describe, expect, it } from 'vitest';

import { proposeSample } from '../../../src/app/proposeSample';
import { openSchemaValue } from '../../../src/read/jsonSchema/schemaSource';

const source = openSchemaValue(
  {
    definitions: {
      Contact: {
        type: 'object',
        required: ['email', 'site', 'host', 'address', 'size'],
        properties: {
          email: { type: 'string', format: 'email' },
          site: { type: 'string', format: 'uri' },
          host: { type: 'string', format: 'hostname' },
          address: { type: 'string', format: 'ipv4' },
          size: { $ref: '#/definitions/Size' },
          note: { $ref: 'parts#/definitions/Note' },
          again: { type: 'integer' },
        },
      },
      Size: { enum: ['small', 'large'] },
      Unknown: { type: 'no type at all' },
    },
  },
  {
    uri: 'file:///shop/root',
    documents: { 'file:///shop/parts': { definitions: { Note: { const: 'a note' } } } },
  },
);
const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const contacts = seeds.map(
  seed => proposeSample(source, '/definitions/Contact', seed) as Record<string, string>,
);

describe('a proposal of json-schema-faker', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(seeds.map(seed => proposeSample(source, '/definitions/Contact', seed))).toEqual(contacts);
    expect(new Set(contacts.map(contact => JSON.stringify(contact))).size).toBeGreaterThan(30);
  });

  it('follows references out of the schema, into its document and others', () => {
    for (const { size } of contacts) expect(['small', 'large']).toContain(size);
    expect(new Set(contacts.map(({ note }) => note))).toEqual(new Set([undefined, 'a note']));
  });

  it('holds names and addresses that are nobody’s', () => {
    for (const { email, site, host, address } of contacts) {
      expect(email).toMatch(/^[a-z]+@example\.com$/);
      expect(site).toMatch(/^https:\/\/example\.com\//);
      expect(host).toMatch(/\.example\.com$/);
      expect(address).toMatch(/^192\.0\.2\.\d+$/);
    }
  });

  it('leaves optional fields out of every other one', () => {
    for (const contact of contacts.filter((_, seed) => seed % 2 === 0))
      expect(Object.keys(contact)).toHaveLength(5);
  });

  it('is none where it knows no answer', () => {
    expect(proposeSample(source, '/definitions/Unknown', 1)).toBeUndefined();
  });
});
