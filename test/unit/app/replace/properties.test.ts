import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Synthesizer } from '../../../../src/engine/privacy/replace/synthesizer';
import { openSynthesizer } from '../../../../src/app/replace';
import { applyEdits } from '../../../../src/app/replace/edit';
import { replaceText } from '../../../../src/app/replaceText';
import { scanText } from '../../../../src/app/scan/scanText';
import { documentWriters, type Row } from '../../../support/documentWriters';
import { somePerson } from '../../../support/people';

let synthesizer: Synthesizer;
beforeAll(async () => {
  synthesizer = await openSynthesizer('a secret for tests');
});

/** People and, in other records, their orders, which refer to them by address. */
const rows = fc.array(somePerson, { minLength: 1, maxLength: 4 }).map(people =>
  people.map((person, index) => ({
    ...person,
    fullName: `${person.firstName} ${person.lastName}`,
    referredBy: people[(index + 1) % people.length]!.email,
  })),
);

describe('whatever document people stand in, replacing all of their data', () => {
  it.each(Object.entries(documentWriters))(
    'leaves a document of the same form: %s',
    (_title, { file, write, read }) => {
      fc.assert(
        fc.property(rows, people => {
          const text = write(people);
          const { replacements, kept } = replaceText(text, file, { synthesizer });
          expect(kept).toEqual([]);
          replacements.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(replacements[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
          });
          const result = applyEdits(text, replacements);
          expect(scanText(result, file).findings.map(({ kind, masked }) => `${kind} ${masked}`)).toEqual([]);
          expect(replaceText(result, file, { synthesizer }).replacements).toEqual([]);
          expectSamePeople(read(text), read(result));
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** As many records with the same names, every value another one, and equal where they were equal. */
function expectSamePeople(before: readonly Row[], after: readonly Row[]): void {
  expect(after.map(row => Object.keys(row))).toEqual(before.map(row => Object.keys(row)));
  const meanings = new Map<string, string>();
  before.forEach((row, index) => {
    for (const [name, value] of Object.entries(row)) {
      const next = after[index]![name]!;
      expect(next).not.toBe(value);
      const column = name === 'referredBy' ? 'email' : name;
      const known = meanings.get(`${column} ${value}`);
      if (known !== undefined) expect(next).toBe(known);
      meanings.set(`${column} ${value}`, next);
    }
    expectJoined(after[index]!);
  });
  const emails = [...meanings].filter(([key]) => key.startsWith('email '));
  expect(new Set(emails.map(([, next]) => next)).size).toBe(emails.length);
}

function expectJoined({ firstName, lastName, fullName }: Row): void {
  expect(fullName).toBe(`${firstName!} ${lastName!}`);
}
