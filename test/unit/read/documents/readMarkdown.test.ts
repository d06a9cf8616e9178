import { describe, expect, it } from 'vitest';

import { readMarkdown } from '../../../../src/read/documents/readMarkdown';

const read = (text: string): string[] => {
  const fields = [...readMarkdown(text).fields];
  for (const { start, end, value, offsets } of fields)
    if (offsets === undefined) expect(text.slice(start, end)).toBe(value);
  return fields.map(({ path, value, record }) => `${String(record)} ${path}|${value}`);
};

describe('Markdown', () => {
  it('keeps the cells of a table apart from the text around it', () => {
    const text = 'a|b\nx: y\n\n| n | m |\r\n|:-:|--|\r\n| 1 | 2\\|3 |\r\n|| 4\r\ntext\nn|m\n-|-\n5';
    expect(read(text)).toEqual([
      '0 line 1|a|b',
      '1 x|y',
      '2 row 1 column n|1',
      '2 row 1 column m|2|3',
      '3 row 2 column m|4',
      '4 line 1|text',
      '5 line 1|5',
    ]);
  });

  it('reads a cell that ends its line with a backslash', () => {
    expect(read('|a|b|\n|-|-|\n|c|d\\')).toEqual(['0 row 1 column a|c', '0 row 1 column b|d\\']);
  });

  it('reads a private key before a table as one value', () => {
    const [begin, end] = ['BEGIN', 'END'].map(word => `-----${word} PRIVATE KEY-----`);
    const text = `${begin!}\nabc\n${end!}\na|b\n-|-\nc|d`;
    expect(read(text)[0]).toBe(`0 line 1|${begin!}\nabc\n${end!}`);
    expect(read(text)).toHaveLength(3);
  });

  it.each([
    ['blanks below a bar', `a|b\n${' '.repeat(200_000)}x`],
    ['blanks in a rule', `a|b\n-${' '.repeat(200_000)}x`],
    ['lines with bars', 'a|b\n'.repeat(200_000)],
    ['tables', 'a|b\n-|-\n'.repeat(50_000)],
    ['backslashes', `a|b\n-|-\n|${'\\'.repeat(200_001)}`],
  ])('takes time that grows with %s', (_title, text) => {
    expect([...readMarkdown(text).fields].length).toBeGreaterThan(0);
  });
});
