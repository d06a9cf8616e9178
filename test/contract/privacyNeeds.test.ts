import { describe, expect, it } from 'vitest';

import type { PrivacyKind } from '../../src/engine/privacy/definePrivacyKind';
import { isHarmless } from '../../src/engine/privacy/detect/isHarmless';
import { measureText } from '../../src/engine/privacy/detect/measureText';
import { countNeeds, meetsNeeds, type CountedNeeds } from '../../src/engine/privacy/detect/meetsNeeds';
import { privacyKinds } from '../../src/engine/privacy/kinds';
import { compileWalk } from '../../src/engine/generate/patterns/walkPattern';
import { rowKey } from '../../src/engine/random/key';
import { Stream } from '../../src/engine/random/stream';

const kinds: readonly PrivacyKind[] = privacyKinds;
const DRAWS = 1500;

/** Texts that an expression was written for, and texts drawn from the expression itself, in either case where it has none. */
function textsOf(kind: PrivacyKind, expression: RegExp): readonly string[] {
  const draw = compileWalk(expression.source, { maxLength: 24 });
  const stream = (row: number): Stream => new Stream(rowKey(11, kind.id, row));
  const drawn = Array.from({ length: DRAWS }, (_, row) => draw(stream(row)) ?? '');
  const texts = [...kind.examples.real, ...kind.examples.synthetic, ...drawn];
  const inCases = (text: string): string[] => [text, text.toUpperCase(), text.toLowerCase()];
  return expression.ignoreCase ? texts.flatMap(inCases) : texts;
}

/** What a kind finds in texts and believes to be well-formed, as detection takes it. */
function findAll({ find, check }: PrivacyKind, texts: readonly string[]): readonly string[] {
  const found = texts.flatMap(text => [...text.matchAll(find)].map(([match]) => match.trimEnd()));
  return found.filter(value => check?.(value) !== false);
}

const unmet = (values: readonly string[], needs: CountedNeeds): readonly string[] =>
  values.filter(value => !meetsNeeds(value, measureText(value), needs)).slice(0, 5);

describe.each(kinds.map(kind => [kind.id, kind] as const))('what %s needs', (_, kind) => {
  it('is in all that it finds', () => {
    const values = findAll(kind, textsOf(kind, kind.find));
    expect(values).not.toHaveLength(0);
    expect(unmet(values, countNeeds(kind.needs))).toEqual([]);
  });

  const alone = kind.evidence === 'alone' ? kind.find : kind.alone;
  if (alone !== undefined)
    it('is in all that needs no word', () => {
      const found = findAll(kind, [...textsOf(kind, alone), ...textsOf(kind, kind.find)]);
      const values = found.filter(value => value.search(alone) >= 0);
      expect(values).not.toHaveLength(0);
      expect(unmet(values, countNeeds(kind.needs, kind.aloneNeeds))).toEqual([]);
      // Short values, decimals and tokens of small letters alone are taken for what they look like.
      const longer = values.filter(
        value => value.length > 6 && /\d/.test(value) && !/^\d+\.\d+$/.test(value),
      );
      expect(longer.filter(isHarmless)).toEqual([]);
    });
});
