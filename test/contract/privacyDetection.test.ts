import { beforeAll, describe, expect, it } from 'vitest';
import type { LocaleTables } from '../../src/engine/locale/localeTables';
import { loadLocale, localeIds } from '../../src/engine/locale/loadLocale';
import { meanings } from '../../src/engine/meaning/index';
import type { PrivacyKind } from '../../src/engine/privacy/definePrivacyKind';
import { findCandidates } from '../../src/engine/privacy/detect/findCandidates';
import { judgeDocument } from '../../src/engine/privacy/judge/judgeDocument';
import { privacyKinds } from '../../src/engine/privacy/kinds';
import { rowKey } from '../../src/engine/random/key';
import { Stream } from '../../src/engine/random/stream';
import { fieldOf, fieldsOf } from '../support/plainFields';
import { drawMeaning, environmentOf } from '../support/drawMeaning';

const kinds: readonly PrivacyKind[] = privacyKinds;
const REAL_ADDRESS = ['m.okonkwo', 'kestrel-freight.io'].join('@');

/** A name that speaks for a kind; for one that needs none, one that says nothing. */
function nameFor(kind: PrivacyKind): string {
  return kind.evidence === 'alone' ? 'value' : (kind.words?.[0] ?? 'value').replaceAll(' ', '_');
}

/** A record in which a value of a kind is believed. */
function recordOf(kind: PrivacyKind, value: string): Record<string, string> {
  const record = { [nameFor(kind)]: value };
  return kind.evidence === 'record' ? { ...record, email: REAL_ADDRESS } : record;
}

const verdictsOf = (root: unknown) =>
  judgeDocument(fieldsOf(root)).map(finding => ({
    kind: finding.kind.id,
    verdict: finding.verdict,
    key: finding.field.key,
  }));

describe.each(kinds.map(kind => [kind.id, kind] as const))('%s', (id, kind) => {
  it('is found where its evidence is, and may be real', () => {
    for (const value of kind.examples.real) {
      const found = verdictsOf(recordOf(kind, value)).filter(finding => finding.key === nameFor(kind));
      expect({ value, found: found.map(finding => finding.kind) }).toEqual({ value, found: [id] });
      expect(found[0]?.verdict).not.toBe('synthetic');
    }
  });

  it('is never called real where it is synthetic', () => {
    for (const value of kind.examples.synthetic) {
      const found = verdictsOf(recordOf(kind, value)).filter(finding => finding.key === nameFor(kind));
      expect({ value, real: found.filter(finding => finding.verdict !== 'synthetic') }).toEqual({
        value,
        real: [],
      });
    }
  });

  it('is not found in what only looks like it', () => {
    for (const value of kind.examples.ignored ?? []) expect(verdictsOf({ remark: value })).toEqual([]);
  });

  it('scans as synthetic when it was generated', () => {
    for (let row = 0; row < 60; row += 1) {
      const value = kind.generate(new Stream(rowKey(11, id, row)), {});
      const real = verdictsOf({ [nameFor(kind)]: value }).filter(finding => finding.verdict !== 'synthetic');
      expect({ value, real }).toEqual({ value, real: [] });
    }
  });

  it('comes to an end on long hostile text', () => {
    for (const piece of [
      '9',
      'a.',
      ' ',
      'A0-',
      '1 ',
      'a@a',
      '-----BEGIN ',
      'eyJ',
      '<',
      '::',
      'Aa ',
      '://a:',
    ]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      kind.find.lastIndex = 0;
      expect([...text.matchAll(kind.find)].length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('everything that is generated', () => {
  let locales: readonly LocaleTables[];
  beforeAll(async () => {
    locales = await Promise.all(localeIds.map(locale => loadLocale(locale)));
  });

  const examples = meanings.flatMap(meaning =>
    meaning.examples.map(example => {
      const [, owner = '', key = ''] = /^(?:(\w+)\.)?(\w+)/.exec(example) ?? [];
      return { meaning, owner, key };
    }),
  );

  /** What may be real in a value of a meaning, put under the name of an example. */
  function findReal(locale: LocaleTables, { meaning, owner, key }: (typeof examples)[number]): string[] {
    return [0, 1, 2, 3, 4, 5].flatMap(row => {
      const value = drawMeaning(meaning, environmentOf(locale), { row });
      return verdictsOf({ [owner]: { [key]: value } })
        .filter(finding => finding.verdict !== 'synthetic')
        .map(finding => `${locale.id} ${meaning.id} as ${owner}.${key}: ${finding.kind} ${String(value)}`);
    });
  }

  it.each(localeIds)('scans as synthetic in %s', id => {
    const locale = locales.find(each => each.id === id)!;
    expect(examples.flatMap(example => findReal(locale, example))).toEqual([]);
  });
});

describe('a value under a name', () => {
  const kindsFound = (root: unknown) => verdictsOf(root).map(finding => finding.kind);

  it('is not taken for a number of a person where the name speaks of things', () => {
    const digits = ['529', '982', '247-25'].join('.');
    expect(kindsFound({ cpf: digits })).toEqual(['br-cpf']);
    for (const key of ['orderId', 'sku', 'sha', 'version', 'tracking_number', 'etag', 'isbn', 'checksum']) {
      expect({ key, found: kindsFound({ [key]: digits }) }).toEqual({ key, found: [] });
    }
  });

  it('takes whole words of the name, not parts of them', () => {
    const text = ['MORGA', '657054', 'SM9IJ'].join('').toLowerCase();
    expect(kindsFound({ duplicate: text, published: text })).toEqual([]);
  });

  it('is found by words right before it in a text', () => {
    const text = `Customer called, SSN ${['219', '09', '9998'].join('-')}, will call back.`;
    const [candidate] = findCandidates(fieldOf({ value: text, type: 'text' }));
    expect(candidate?.kind.id).toBe('us-ssn');
    expect(text.slice(candidate?.start, candidate?.end)).toBe(candidate?.value);
  });
});
