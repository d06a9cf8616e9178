/** A string literal in double quotes; Prettier chooses the quotes that the project prefers. */
export function printText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(UNSAFE, escapeUnit)}"`;
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

/** Whether a text is a name that needs no quotes. Names beyond ASCII do: compilers differ in the Unicode that they know. */
export function isPlainName(text: string): boolean {
  return /^[A-Za-z$_][\w$]*$/.test(text);
}

/** A property name, quoted only where it must be. */
export function printKey(key: string): string {
  if (key === '__proto__') return `[${printText(key)}]`;
  return isPlainName(key) || /^(?:0|[1-9]\d{0,14})$/.test(key) ? key : printText(key);
}
