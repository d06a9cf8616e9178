import { expect, test } from 'vitest';

import { applyChanges, valueAt } from '../../../../src/read/editing/editableText';
import { editYaml } from '../../../../src/read/editing/editYaml';

const CURSOR = '‸';

/** Adds properties to the map at the cursor, and checks that the document says the rest as before. */
function add(marked: string, properties: Readonly<Record<string, unknown>>): string {
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const before = editYaml(text, offset);
  const path = before.objectAt(offset)!;
  const after = applyChanges(text, before.addProperties(path, properties));
  const read = editYaml(after, Math.min(offset, after.length - 1));
  expect(read.errorAt).toBeUndefined();
  expect(valueAt(read.value, path)).toEqual({
    ...(valueAt(before.value, path) as object | null),
    ...properties,
  });
  return after;
}

const city = { city: 'Bergen' };
const both = { city: 'Bergen', zip: '5003' };
const nested = { place: { city: 'Bergen', tags: ['a', 'b'] } };

const cases: readonly (readonly [name: string, before: string, added: object, after: string])[] = [
  ['an empty text', '‸', city, 'city: Bergen\n'],
  [
    'a text of comments only',
    '# yaml-language-server: $schema=x.json\n‸',
    city,
    '# yaml-language-server: $schema=x.json\ncity: Bergen\n',
  ],
  [
    'a block map, with texts that look like numbers in quotes',
    'a: 1‸\n',
    both,
    'a: 1\ncity: Bergen\nzip: "5003"\n',
  ],
  ['without a last line break', 'a: 1‸', city, 'a: 1\ncity: Bergen'],
  [
    'words and dates that older readers mistake are quoted',
    'a: 1‸\n',
    { b: 'yes', c: '2025-01-31' },
    'a: 1\nb: "yes"\nc: "2025-01-31"\n',
  ],
  ['nested values', 'a: 1‸\n', nested, 'a: 1\nplace:\n  city: Bergen\n  tags:\n    - a\n    - b\n'],
  [
    'four blanks stay four',
    'a:\n    b: 1‸\n',
    nested,
    'a:\n    b: 1\n    place:\n        city: Bergen\n        tags:\n            - a\n            - b\n',
  ],
  [
    'lists that are not indented stay so',
    'a:\n- 1\nb: 2‸\n',
    nested,
    'a:\n- 1\nb: 2\nplace:\n  city: Bergen\n  tags:\n  - a\n  - b\n',
  ],
  [
    'a comment on the last line stays there',
    'a:\n  b: 1 # one‸\nc: 2\n',
    city,
    'a:\n  b: 1 # one\n  city: Bergen\nc: 2\n',
  ],
  [
    'a comment above the next key stays there',
    'a:\n  b: 1‸\n# about c\nc: 2\n',
    city,
    'a:\n  b: 1\n  city: Bergen\n# about c\nc: 2\n',
  ],
  [
    'a blank line below, at the indentation of the map',
    'a:\n  b: 1\n  ‸\nc: 2\n',
    city,
    'a:\n  b: 1\n  city: Bergen\n  \nc: 2\n',
  ],
  ['a blank line below, at the margin', 'a:\n  b: 1\n‸\nc: 2\n', city, 'a:\n  b: 1\n\nc: 2\ncity: Bergen\n'],
  ['a key without a value', 'a:\n  b:‸\nc: 2\n', city, 'a:\n  b:\n    city: Bergen\nc: 2\n'],
  ['below a key without a value', 'a:\n  ‸\nc: 2\n', city, 'a:\n  city: Bergen\n  \nc: 2\n'],
  ['a key without a value keeps its comment', 'a: # about a‸\n', city, 'a: # about a\n  city: Bergen\n'],
  ['an item', '- a: 1\n- a: 2‸\n- a: 3\n', city, '- a: 1\n- a: 2\n  city: Bergen\n- a: 3\n'],
  [
    'an item of a nested list',
    'x:\n  - a: 1‸\n    b: 2\n  - a: 3\n',
    city,
    'x:\n  - a: 1\n    b: 2\n    city: Bergen\n  - a: 3\n',
  ],
  ['an item without a value', '- a: 1\n-‸\n', both, '- a: 1\n- city: Bergen\n  zip: "5003"\n'],
  ['an item without a value but a blank', '- a: 1\n- ‸\n', both, '- a: 1\n- city: Bergen\n  zip: "5003" \n'],
  ['a flow map', 'a: { b: 1‸ }\n', both, 'a: { b: 1, city: Bergen, zip: "5003" }\n'],
  ['a flow map with a trailing comma', 'a: { b: 1, ‸}\n', city, 'a: { b: 1, city: Bergen, }\n'],
  [
    'a flow map over lines',
    'a: {\n  b: 1, # one\n  c: 2‸\n}\n',
    both,
    'a: {\n  b: 1, # one\n  c: 2,\n  city: Bergen,\n  zip: "5003"\n}\n',
  ],
  [
    'an empty flow map becomes a block',
    'a: {‸} # about a\nb: 1\n',
    city,
    'a: # about a\n  city: Bergen\nb: 1\n',
  ],
  ['an empty root becomes a block', '{‸}\n', both, 'city: Bergen\nzip: "5003"\n'],
  ['an empty item becomes a block', '- {‸}\n', both, '- city: Bergen\n  zip: "5003"\n'],
  [
    'an empty flow map in a flow map',
    'a: { b: {‸} }\n',
    nested,
    'a: { b: { place: { city: Bergen, tags: [a, b] } } }\n',
  ],
  [
    'a map with an anchor',
    'a: &base\n  b: 1‸\nc: *base\n',
    city,
    'a: &base\n  b: 1\n  city: Bergen\nc: *base\n',
  ],
  ['an empty map with an anchor', 'a: &base {‸}\nc: *base\n', city, 'a: &base\n  city: Bergen\nc: *base\n'],
  [
    'a map that merges another',
    'a: &base\n  b: 1\nc:\n  <<: *base‸\n',
    city,
    'a: &base\n  b: 1\nc:\n  <<: *base\n  city: Bergen\n',
  ],
  ['behind a block text', 'a: |\n  one\n  two‸\n', city, 'a: |\n  one\n  two\ncity: Bergen\n'],
  [
    'behind a block text that keeps its empty lines',
    'a: |+\n  one‸\n\n\n',
    city,
    'a: |+\n  one\n\n\ncity: Bergen\n',
  ],
  ['behind a quoted text over lines', 'a: "one\n  two"‸ # t\n', city, 'a: "one\n  two" # t\ncity: Bergen\n'],
  [
    'CRLF stays CRLF',
    'a:\r\n  b: 1‸\r\nc: 2\r\n',
    both,
    'a:\r\n  b: 1\r\n  city: Bergen\r\n  zip: "5003"\r\nc: 2\r\n',
  ],
  [
    'the document of a stream that the cursor is in',
    '---\na: 1\n---\nb: 2‸\n---\nc: 3\n',
    city,
    '---\na: 1\n---\nb: 2\ncity: Bergen\n---\nc: 3\n',
  ],
  ['the first document of a stream', 'a: 1‸\n---\nb: 2\n', city, 'a: 1\ncity: Bergen\n---\nb: 2\n'],
  ['an empty document of a stream', '---\na: 1\n---\n‸', city, '---\na: 1\n---\ncity: Bergen\n'],
  ['JSON is YAML', '{\n  "a": 1‸\n}\n', city, '{\n  "a": 1,\n  "city": "Bergen"\n}\n'],
  ['keys that are numbers', '1:\n  a: 1‸\n', city, '1:\n  a: 1\n  city: Bergen\n'],
  ['explicit keys', '? a\n: 1‸\n', city, '? a\n: 1\ncity: Bergen\n'],
];

test.each(cases)('%s', (_name, before, added, after) => {
  expect(add(before, added as Record<string, unknown>)).toBe(after);
});

test('where there is no map, there is nothing to fill', () => {
  expect(editYaml('- 1\n- 2\n', 3).objectAt(3)).toBeUndefined();
  expect(editYaml('text\n', 2).objectAt(2)).toBeUndefined();
});

test('an alias that names nothing is told', () => {
  expect(() => editYaml('a: *nothing\n', 0)).toThrow('aliases');
});
