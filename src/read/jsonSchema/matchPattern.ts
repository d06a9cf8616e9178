const compiled = new Map<string, RegExp | undefined>();

/** Whether a text matches an ECMAScript regular expression somewhere; `undefined` where it is none. */
export function matchPattern(pattern: string, text: string): boolean | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compilePattern(pattern));
  return compiled.get(pattern)?.test(text);
}

/** Patterns are Unicode ones; those that are none are read as the old kind. */
function compilePattern(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}
