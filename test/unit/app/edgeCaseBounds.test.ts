import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { PlainCase } from '../../../src/app/edgeCaseRequest';
import { generateEdgeCases } from '../../../src/app/edgeCases';
import { Session } from '../../../src/app/session';
import type { CaseList } from '../../../src/engine/generate/edgeCases/edgeCase';
import { tempFolder } from '../../support/tempFolder';

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** Fields of each kind in turn. */
const FIELDS = [
  (at: number) => `/** @minimum ${at} @maximum ${at + 10} */ limited${at}: number;`,
  (at: number) => `flag${at}: boolean;`,
  (at: number) => `status${at}: 'new' | 'open' | 'closed';`,
  (at: number) => `note${at}?: string;`,
];

const fieldsOf = (count: number): string =>
  numbered(count)
    .map(at => FIELDS[at % FIELDS.length]!(at))
    .join('\n');

const folder = tempFolder({
  'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, noEmit: true } }),
  'large.ts': `export interface Large { ${fieldsOf(1000)} }\nexport interface Small { ${fieldsOf(30)} }`,
  'large.schema.json': JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: numbered(1000).map(at => `field${at}`),
    properties: Object.fromEntries(
      numbered(1000).map(at => [`field${at}`, { type: 'string', maxLength: 10 + at }]),
    ),
  }),
  'tree.schema.json': JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: '#/$defs/Node',
    $defs: {
      Node: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          ...Object.fromEntries(
            numbered(12).map(at => [`part${at}`, { type: 'array', items: { $ref: '#/$defs/Node' } }]),
          ),
        },
      },
    },
  }),
});

const listed = new Map<string, CaseList<PlainCase>>();
const TARGETS = ['large.ts#Large', 'large.schema.json#', 'tree.schema.json#'];

beforeAll(async () => {
  const session = new Session();
  for (const target of [...TARGETS, 'large.ts#Small']) {
    const [file = '', type = ''] = target.split('#');
    for (const kind of ['valid', 'invalid'] as const) {
      const request = { file: join(folder, file), type, kind, draw: {} };
      listed.set(`${target} ${kind}`, await generateEdgeCases(session, request));
    }
  }
}, 120_000);

const kinds = TARGETS.flatMap(target => [`${target} valid`, `${target} invalid`]);

describe.each(kinds)('the cases of %s', key => {
  it('are not more than can be read, each another', () => {
    const { cases } = listed.get(key)!;
    expect(cases.length).toBeGreaterThan(20);
    expect(cases.length).toBeLessThanOrEqual(500);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(new Set(cases.map(({ value }) => JSON.stringify(value))).size).toBe(cases.length);
  });
});

describe('the cases of a large type', () => {
  it('say that there are more, and a small type has them all', () => {
    expect(listed.get('large.ts#Large valid')!.leftOut).toBeGreaterThan(100);
    expect(listed.get('large.ts#Large invalid')!.leftOut).toBeGreaterThan(100);
    expect(listed.get('large.ts#Small invalid')!.leftOut).toBe(0);
  });

  it('show limits and choices before texts of all kinds', () => {
    const { cases } = listed.get('large.ts#Large valid')!;
    const count = (category: string): number => cases.filter(each => each.category === category).length;
    expect(count('boundary')).toBeGreaterThan(20);
    expect(count('choice')).toBeGreaterThan(20);
    expect(count('boundary')).toBeGreaterThan(count('text'));
  });

  it('are all about what is asked for where a category is named', async () => {
    const request = { file: join(folder, 'large.ts'), type: 'Large', draw: {}, categories: ['boundary'] };
    const { cases } = await generateEdgeCases(new Session(), request);
    const before = listed
      .get('large.ts#Large valid')!
      .cases.filter(({ category }) => category === 'boundary');
    expect(cases.length).toBeGreaterThan(before.length);
    expect(new Set(cases.map(({ category }) => category))).toEqual(new Set(['boundary']));
  });
});
