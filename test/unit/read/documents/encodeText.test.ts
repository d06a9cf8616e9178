import fc from 'fast-check';
import { expect, it } from 'vitest';

import { encodeText } from '../../../../src/read/documents/encodeText';
import { readDocument } from '../../../../src/read/documents/readDocument';

const hostile = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ9 \'"\\,;|<>&#:-$`{}%@éß')), minLength: 1, maxLength: 10 })
  .map(text => `x${text}x`);

/** Documents in which a value stands, by how it is quoted. */
const DOCUMENTS: readonly (readonly [quoting: string, path: string, text: string])[] = [
  ['json', 'a.json', '{"key": "VALUE", "other": 1}'],
  ['js-single', 'a.ts', "const a = { key: 'VALUE', other: 1 };"],
  ['js-double', 'a.ts', 'const a = { key: "VALUE", other: 1 };'],
  ['js-template', 'a.ts', 'const a = { key: `VALUE`, other: 1 };'],
  ['jsx', 'a.tsx', 'const a = <b>VALUE</b>;'],
  ['yaml-plain', 'a.yaml', 'key: VALUE\nother: 1\n'],
  ['yaml-single', 'a.yaml', "key: 'VALUE'\nother: 1\n"],
  ['yaml-double', 'a.yaml', 'key: "VALUE"\nother: 1\n'],
  ['yaml-block', 'a.yaml', 'key: |\n  VALUE\nother: 1\n'],
  ['csv', 'a.csv', 'key,phone\nVALUE,1\n'],
  ['csv-quoted', 'a.csv', 'key,phone\n"VALUE",1\n'],
  ['sql', 'a.sql', "INSERT INTO t (key, other) VALUES ('VALUE', 1);"],
  ['sql-backslash', 'a.sql', "INSERT INTO `t` (key, other) VALUES ('VALUE', 1);"],
  ['sql-copy', 'a.sql', 'COPY t (key, other) FROM stdin;\nVALUE\t1\n\\.\n'],
  ['xml', 'a.xml', '<a><key>VALUE</key><other>1</other></a>'],
  ['xml', 'a.xml', '<a key="VALUE" other="1"/>'],
  ['env', '.env', 'KEY=VALUE\nOTHER=1\n'],
  ['env-double', '.env', 'KEY="VALUE"\nOTHER=1\n'],
  ['markdown', 'a.md', '| key | other |\n|---|---|\n| VALUE | 1 |\n'],
];

it.each(DOCUMENTS)(
  'a text is read back as it was written, or not written at all: %s in %s',
  (quoting, path, document) => {
    const [field] = [...readDocument(document, path).fields].filter(({ value }) => value === 'VALUE');
    expect(field?.quoting).toBe(quoting);
    const place = { raw: 'VALUE', decoded: 'VALUE', isWhole: true };
    let written = 0;
    fc.assert(
      fc.property(hostile, text => {
        const raw = encodeText(text, field!.quoting, place);
        if (raw === undefined) return;
        written += 1;
        const result = document.slice(0, field!.start) + raw + document.slice(field!.end);
        const values = [...readDocument(result, path).fields].map(({ value }) => value);
        expect(values).toContain(text);
      }),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(20);
  },
);

it('a text is escaped for an address where the one before was', () => {
  const place = { raw: 'a%40b.io', decoded: 'a@b.io', isWhole: true };
  expect(encodeText('x+y@example.com', 'nested', place)).toBe('x%2By%40example.com');
});
