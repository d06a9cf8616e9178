import { describe, expect, it } from 'vitest';

import { isHarmless, withoutStamps } from '../../../../../src/engine/privacy/detect/isHarmless';

describe('a value holds nothing without a word', () => {
  it.each([
    'active',
    'a long note of plain words',
    'Springfield',
    'api.task_schedulers.create',
    '-12.5',
    '2026-02-28',
    '2026-02-28T10:20:30.000Z',
    '0b5e1c9a-1b2c-4d5e-8f90-00000000beef',
    'd41d8cd98f00b204e9800998ecf8427e',
  ])('if it is as %s', value => {
    expect(isHarmless(value)).toBe(true);
  });

  it.each([
    ['jane.doe', 'gmail.com'].join('@'),
    '+49 30 1234567',
    '203.0.113.7',
    'postgres://user:secret@host',
    'aa-bb-cc-dd-ee-ff',
    'Order 1 of 100 by hand',
    '2026-02-28 and more',
  ])('but may, if it is as %s', value => {
    expect(isHarmless(value)).toBe(false);
  });
});

describe('stamps are taken out of a text', () => {
  it.each([
    ['at 2026-02-28T10:20:30.000Z: done', 'at  : done'],
    ['job 0b5e1c9a-1b2c-4d5e-8f90-00000000beef ended', 'job   ended'],
    ['since 2026-02-28T10:20:30+01:00', 'since  '],
    ['on 2026-02-28, order 100000', 'on 2026-02-28, order 100000'],
    ['x-0b5e1c9a-1b2c-4d5e-8f90-00000000beef', 'x-0b5e1c9a-1b2c-4d5e-8f90-00000000beef'],
  ])('from %j', (text, expected) => {
    expect(withoutStamps(text)).toBe(expected);
  });
});
