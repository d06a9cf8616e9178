import { expect, it } from 'vitest';

import { extendScanList } from '../../../src/app/extendScanList';

const exclude = { name: 'exclude', item: 'data/a.json', before: ['docs/**'] } as const;

it('begins a file with what holds already', () => {
  expect(JSON.parse(extendScanList(undefined, exclude))).toEqual({
    scan: { exclude: ['docs/**', 'data/a.json'] },
  });
  expect(extendScanList(' \n', exclude)).toBe(extendScanList(undefined, exclude));
});

it.each([
  ['{"scan":{"exclude":[]}}', '{"scan":{"exclude":["data/a.json"]}}'],
  ['{ "scan": { "exclude": ["x"] } } // why\n', '{ "scan": { "exclude": ["x", "data/a.json"] } } // why\n'],
  [
    '{\r\n\t"scan": {\r\n\t\t"exclude": [\r\n\t\t\t"x" // y\r\n\t\t]\r\n\t}\r\n}\r\n',
    '{\r\n\t"scan": {\r\n\t\t"exclude": [\r\n\t\t\t"x",\r\n\t\t\t"data/a.json" // y\r\n\t\t]\r\n\t}\r\n}\r\n',
  ],
  [
    '{ "scan": { "kindsOff": ["phone"] } }\n',
    '{ "scan": { "kindsOff": ["phone"], "exclude": ["docs/**", "data/a.json"] } }\n',
  ],
])('adds one item to %j and touches nothing else', (text, expected) => {
  expect(extendScanList(text, exclude)).toBe(expected);
  expect(extendScanList(expected, exclude)).toBe(expected);
});
