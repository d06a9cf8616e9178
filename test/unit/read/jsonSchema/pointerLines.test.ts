import { expect, it } from 'vitest';

import { pointerLines } from '../../../../src/read/jsonSchema/pointerLines';

const JSON_TEXT = `// a comment
{
  "$defs": {
    "a/b": true,
    "list": [
      1,
      { "x": 2 }
    ]
  }
}`;
const YAML_TEXT = `# a comment
$defs:
  a/b: true
  404: { x: 1 }
  list:
    - 1
    - x: 2
`;

it.each([
  ['', 2],
  ['/$defs', 3],
  ['/$defs/a~1b', 4],
  ['/$defs/list/1', 7],
  ['/$defs/list/1/x', 7],
  ['/$defs/nowhere/x', 3],
])('in JSON, %s is in line %i', (pointer, line) => {
  expect(pointerLines(JSON_TEXT)(pointer)).toBe(line);
});

it.each([
  ['/$defs', 2],
  ['/$defs/a~1b', 3],
  ['/$defs/404/x', 4],
  ['/$defs/list/1', 7],
  ['/$defs/list/9', 5],
])('in YAML, %s is in line %i', (pointer, line) => {
  expect(pointerLines(YAML_TEXT)(pointer)).toBe(line);
});

it.each([[''], ['{'], ['a: [b'], ['\t- x']])('%j has a first line', text => {
  expect(pointerLines(text)('/a')).toBe(1);
});
