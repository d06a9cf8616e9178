import type { CodeStyle } from './codeStyle';

/** A string literal in the preferred quotes, or in the others where that needs fewer escapes. */
export function printText(text: string, style: Pick<CodeStyle, 'quotes'>): string {
  const singles = text.split("'").length - 1;
  const doubles = text.split('"').length - 1;
  const prefersSingle = style.quotes === 'single' ? singles <= doubles : singles < doubles;
  const quote = prefersSingle ? "'" : '"';
  const body = text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`).replace(UNSAFE, escapeUnit);
  return quote + body + quote;
}

/** Control characters, line separators, the byte order mark, and halves of surrogate pairs. */
const UNSAFE = /\p{Cc}|[\u2028\u2029\ufeff]|\p{Cs}/gu;
const SHORT: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

function escapeUnit(unit: string): string {
  return SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A property name, quoted only where it must be. */
export function printKey(key: string, style: Pick<CodeStyle, 'quotes'>): string {
  if (key === '__proto__') return `[${printText(key, style)}]`;
  // Keys beyond ASCII are quoted: compilers differ in the Unicode tables that they know.
  const isPlain = /^[A-Za-z$_][\w$]*$/.test(key) || /^(?:0|[1-9]\d{0,14})$/.test(key);
  return isPlain ? key : printText(key, style);
}
