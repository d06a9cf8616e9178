import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const branchLine = defineMeaning({
  id: 'software.branchLine',
  title: 'a line number',
  gives: 'number',
  names: phrases(`
    line number; line; = line no; start line; end line; = lineno; source line; file row number; from line;
    to line; original line; line start; line end; = ln; begin line
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 600, shape: 'low' }),
  examples: ['Frame.lineNumber: number', 'diagnostic.start_line: number', 'Position.line: number'],
});
