/**
 * What `src/engine` may not touch, because the same seed must give the same bytes on every machine, at every time
 * and in every locale.
 */

const approximate =
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow sin sinh tan tanh'.split(
    ' ',
  );

const localTime = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];

/** @type {Record<string, any>} rules for `src/engine` */
export const determinismRules = {
  'no-restricted-globals': [
    'error',
    ...['Intl', 'performance', 'process', 'crypto', 'Buffer', 'setTimeout', 'setInterval'].map(name => ({
      name,
      message: 'It differs between machines or runtimes; the engine is pure.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The engine has no clock: "now" is an option.' },
    { object: 'Date', property: 'parse', message: 'Texts other than ISO dates are read in local time.' },
    { object: 'Math', property: 'random', message: 'Draw from a keyed stream of engine/random.' },
    ...approximate.map(property => ({
      object: 'Math',
      property,
      message: 'ECMAScript leaves its result approximate: use a version built on + - * / sqrt.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The engine has no clock: "now" is an option.',
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length>1]",
      message: 'These parts are read in local time: use Date.UTC.',
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: 'The engine has no clock: "now" is an option.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare$)/]',
      message: 'It depends on the locale of the machine.',
    },
    {
      selector: `CallExpression[callee.property.name=/^([gs]et(${localTime.join('|')})|getTimezoneOffset|to(Date|Time)String)$/]`,
      message: 'It depends on the time zone of the machine: use the UTC method.',
    },
    {
      selector: "BinaryExpression[operator='**']:not([right.bigint])",
      message: 'ECMAScript leaves its result approximate: use a table or a loop.',
    },
  ],
};
