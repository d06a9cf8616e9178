import { expect, test } from 'vitest';

import { editJson } from '../../../../src/read/editing/editJson';
import { applyChanges, valueAt } from '../../../../src/read/editing/editableText';

const CURSOR = '‸';

/** Adds properties to the object at the cursor, and checks that nothing else was touched. */
function add(marked: string, properties: Readonly<Record<string, unknown>>): string {
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const before = editJson(text);
  const path = before.objectAt(offset)!;
  const after = applyChanges(text, before.addProperties(path, properties));
  const read = editJson(after);
  expect(read.errorAt).toBeUndefined();
  expect(valueAt(read.value, path)).toEqual({ ...(valueAt(before.value, path) as object), ...properties });
  return after;
}

const city = { city: 'Bergen' };
const both = { city: 'Bergen', zip: '5003' };

const cases: readonly (readonly [name: string, before: string, added: object, after: string])[] = [
  ['an empty object becomes lines', '{‸}', city, '{\n  "city": "Bergen"\n}'],
  ['an empty object with a line in it', '{\n‸\n}\n', both, '{\n  "city": "Bergen",\n  "zip": "5003"\n}\n'],
  ['an empty text', '‸', city, '{\n  "city": "Bergen"\n}\n'],
  ['the last property gets a comma', '{\n  "a": 1‸\n}', city, '{\n  "a": 1,\n  "city": "Bergen"\n}'],
  ['a trailing comma stays one', '{\n  "a": 1,‸\n}', city, '{\n  "a": 1,\n  "city": "Bergen",\n}'],
  ['four blanks stay four', '{\n    "a": {‸}\n}', city, '{\n    "a": {\n        "city": "Bergen"\n    }\n}'],
  ['tabs stay tabs', '{\n\t"a": [‸{}]\n}', { b: { c: 1 } }, '{\n\t"a": [{ "b": { "c": 1 } }]\n}'],
  [
    'nested values take tabs too',
    '{\n\t"a": 1‸\n}',
    { b: { c: 1 } },
    '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 1\n\t}\n}',
  ],
  [
    'CRLF stays CRLF',
    '{\r\n  "a": 1‸\r\n}\r\n',
    both,
    '{\r\n  "a": 1,\r\n  "city": "Bergen",\r\n  "zip": "5003"\r\n}\r\n',
  ],
  [
    'a comment behind the last property stays behind it',
    '{\n  "a": 1 // one‸\n}',
    city,
    '{\n  "a": 1, // one\n  "city": "Bergen"\n}',
  ],
  [
    'a comment below the last property stays below it',
    '{\n  "a": 1,\n  // "b": 2‸\n}',
    city,
    '{\n  "a": 1,\n  // "b": 2\n  "city": "Bergen",\n}',
  ],
  [
    'a comment in an empty object stays',
    '{\n  // nothing yet‸\n}',
    city,
    '{\n  // nothing yet\n  "city": "Bergen"\n}',
  ],
  [
    'a block comment between value and comma stays',
    '{\n  "a": 1 /* one */, /* end */‸\n}',
    city,
    '{\n  "a": 1 /* one */, /* end */\n  "city": "Bergen",\n}',
  ],
  [
    'an object on one line stays on one line',
    '{\n  "a": { "b": 1‸ }\n}',
    city,
    '{\n  "a": { "b": 1, "city": "Bergen" }\n}',
  ],
  [
    'with a trailing comma too',
    '{\n  "a": { "b": 1,‸ }\n}',
    city,
    '{\n  "a": { "b": 1, "city": "Bergen", }\n}',
  ],
  ['minified JSON stays minified', '{"a":1,"b":{‸}}', both, '{"a":1,"b":{"city":"Bergen","zip":"5003"}}'],
  [
    'minified JSON stays minified, however long',
    '{"a":1‸}',
    { b: 'x'.repeat(120) },
    `{"a":1,"b":"${'x'.repeat(120)}"}`,
  ],
  [
    'an object that grows too long for its line is broken into lines',
    '[\n  { "a": [1, 2], "b": { "c": 1 }‸ }\n]',
    { text: 'x'.repeat(90) },
    `[\n  {\n    "a": [1, 2],\n    "b": { "c": 1 },\n    "text": "${'x'.repeat(90)}"\n  }\n]`,
  ],
  [
    'properties two a line: the new one takes the indentation of the lines',
    '{\n  "a": 1, "b": 2,\n  "c": 3, "d": 4‸\n}',
    city,
    '{\n  "a": 1, "b": 2,\n  "c": 3, "d": 4,\n  "city": "Bergen"\n}',
  ],
  [
    'a brace on the line of the last property moves down',
    '{\n  "a": 1‸ }',
    city,
    '{\n  "a": 1,\n  "city": "Bergen"\n}',
  ],
  [
    'the innermost object counts',
    '{\n  "a": {\n    "b": {\n      "c": 1\n    },‸\n    "d": 2\n  }\n}',
    city,
    '{\n  "a": {\n    "b": {\n      "c": 1\n    },\n    "d": 2,\n    "city": "Bergen"\n  }\n}',
  ],
  [
    'an element of an array',
    '[\n  {},\n  {\n    ‸\n  }\n]',
    city,
    '[\n  {},\n  {\n    "city": "Bergen"\n  }\n]',
  ],
  ['behind the text the root counts', '{\n  "a": 1\n}\n‸', city, '{\n  "a": 1,\n  "city": "Bergen"\n}\n'],
  ['names that need escapes', '{‸}', { 'a"b': 1, 'ü/~': null }, '{\n  "a\\"b": 1,\n  "ü/~": null\n}'],
  [
    'a document on one line is broken into lines',
    '{ "$schema": "./x.json"‸ }',
    city,
    '{\n  "$schema": "./x.json",\n  "city": "Bergen"\n}',
  ],
  [
    'two slashes in a text are no comment',
    '[{ "url": "http://x"‸ }]',
    city,
    '[{ "url": "http://x", "city": "Bergen" }]',
  ],
  ['a byte order mark stays', '\uFEFF{\n  "a": 1‸\n}', city, '\uFEFF{\n  "a": 1,\n  "city": "Bergen"\n}'],
];

test.each(cases)('%s', (_name, before, added, after) => {
  expect(add(before, added as Record<string, unknown>)).toBe(after);
});

test('where there is no object, there is nothing to fill', () => {
  expect(editJson('[1, 2]').objectAt(2)).toBeUndefined();
  expect(editJson('"text"').objectAt(2)).toBeUndefined();
});

test('an object without its closing brace is left alone', () => {
  expect(() => editJson('{ "a": { "b": 1 ').addProperties(['a'], city)).toThrow('a is not a whole object');
});
