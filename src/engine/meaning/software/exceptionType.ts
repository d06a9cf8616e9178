import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const exceptionType = defineMeaning({
  id: 'software.exceptionType',
  title: 'an exception type',
  gives: 'text',
  names: phrases(`
    exception type; exception class; exception name; = exception; exception; error class;
    exception|stack frame > = type; exception|throwable > = class; throwable; = cause class;
    exception|throwable > = name
  `),
  generate: draw =>
    draw.random.pick([
      'TypeError',
      'RangeError',
      'TimeoutError',
      'ValidationError',
      'NotFoundError',
      'ConnectionError',
      'SyntaxError',
    ]),
  examples: ['Crash.exceptionType: string', 'log.exception_class: string'],
});
