import { describe, expect, it } from 'vitest';

import { scanText } from '../../../../src/app/scan/scanText';
import { CANARIES } from '../../../support/canaries';

const { email, ssn } = CANARIES;
const kindsOf = (text: string, path: string): readonly string[] =>
  scanText(text, path).findings.map(({ kind, line }) => `${kind}:${String(line)}`);

describe('a comment to ignore', () => {
  it.each([
    ['its own line', `a: ${email} # fauxture-ignore\nb: ${email}\n`, ['email:1']],
    ['the line below', `# fauxture-ignore-next-line\na: ${email}\nb: ${email}\n`, ['email:2']],
    ['one kind only', `a: ${email} # fauxture-ignore us-ssn\n`, ['email:0']],
    ['the kind that it names', `a: ${email} # fauxture-ignore us-ssn, email: our own\n`, []],
    ['all kinds where it gives a reason', `a: ${email} # fauxture-ignore our own address\n`, []],
  ])('silences %s', (_title, text, left) => {
    expect(kindsOf(text, 'a.yaml')).toEqual(left);
  });
});

it('tells where a value stands in the file, through escapes and documents in documents', () => {
  const escaped = email.replace('@', '\\u0040');
  const text = JSON.stringify({ body: `{"email":"${escaped}"}` });
  const [finding] = scanText(text, 'a.json').findings;
  expect(finding?.value).toBe(email);
  expect(text.slice(finding?.start, finding?.end)).toBe(escaped.replace('\\', '\\\\'));
});

it('leaves out kinds that are off, and shows what is synthetic only when it is asked to', () => {
  const text = `{"email":"${email}","ssn":"${ssn}","other":"jane@example.com"}`;
  const found = (options: Parameters<typeof scanText>[2]): readonly string[] =>
    scanText(text, 'a.json', options).findings.map(({ kind }) => kind);
  expect(found({})).toEqual(['email', 'us-ssn']);
  expect(found({ kindsOff: ['email'] })).toEqual(['us-ssn']);
  expect(found({ minimumVerdict: 'synthetic' })).toEqual(['email', 'us-ssn', 'email']);
});

it('never shows a value in a path', () => {
  const { findings } = scanText(JSON.stringify({ [email]: { ssn } }), 'a.json');
  expect(findings.map(({ path }) => path).join()).not.toContain(email);
});
