import { describe, expect, it } from 'vitest';

import { explainComplaints, toPointer } from '../../../src/app/explainComplaints';

const at = (path: string, keyword: string): { readonly path: string; readonly keyword: string } => ({
  path,
  keyword,
});

describe('explainComplaints', () => {
  it.each([
    ['the one complaint of a place', [at('/age', 'minimum')], '/age', 'minimum', 'minimum'],
    ['what the object around misses', [at('', 'required')], '/email', 'required', 'required'],
    ['the keyword that stands for a rule', [at('/kind', 'const')], '/kind', 'enum', 'const'],
    [
      'what lies under an anyOf that only hands it on',
      [at('/pay/number', 'type'), at('/pay', 'required'), at('/pay', 'oneOf')],
      '/pay/number',
      'type',
      'type',
    ],
  ] as const)('names %s', (...[, complaints, pointer, meant, expected]) => {
    expect(explainComplaints(complaints, pointer, meant)).toBe(expected);
  });

  it.each([
    ['nothing is wrong', [], '/age', 'minimum'],
    ['another place is at fault too', [at('/age', 'minimum'), at('/name', 'type')], '/age', 'minimum'],
    ['two rules are broken at once', [at('/age', 'minimum'), at('/age', 'multipleOf')], '/age', 'minimum'],
    ['another rule is broken than was meant', [at('/age', 'type')], '/age', 'minimum'],
  ] as const)('names none where %s', (_title, complaints, pointer, meant) => {
    expect(explainComplaints(complaints, pointer, meant)).toBeUndefined();
  });

  it('writes pointers as RFC 6901 asks', () => {
    expect(toPointer(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
    expect(toPointer([])).toBe('');
  });
});
