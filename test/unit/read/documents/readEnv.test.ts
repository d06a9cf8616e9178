import { describe, expect, it } from 'vitest';

import { readEnv } from '../../../../src/read/documents/readEnv';

const read = (text: string): string[] =>
  [...readEnv(text).fields].map(({ path, value, type }) => `${path}|${value}|${type}`);

describe('a value of .env ends', () => {
  it.each([
    ['before a comment', 'A=b # c', ['A|b|string']],
    ['before blanks', 'A=b c \t\r\n', ['A|b c|string']],
    ['behind a hash that belongs to it', 'A=b#c', ['A|b#c|string']],
    ['behind lines that only other systems know', 'A=b # c\rB=d # e', ['A|b # c\rB=d|string']],
    ['at its quote', 'export A="b # c\\"" # d', ['A|b # c"|string']],
    ['below, in quotes', "A='b\nc'\nB=d", ['A|b\nc|string', 'B|d|string']],
    ['with its line if the quote is not closed', "A='b\nB=c", ["A|'b|string", 'B|c|string']],
    ['before it begins', 'A= # b\nB=', []],
  ])('%s', (_title, text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  it('in time that grows with its blanks', () => {
    expect(read(`A=b${' '.repeat(300_000)}c`)).toHaveLength(1);
  });
});

it('other lines are comments and texts', () => {
  expect(read('# a=b\n \n\tc d\n')).toEqual(['line 1|# a=b|comment', 'line 3|\tc d|text']);
});
