/** Words that cannot name a constant in a module. */
const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/**
 * The constant's name for a type: its own in camelCase. Leading capitals go down as a word, `URLEntry` → `urlEntry`;
 * a reserved word or a name that is taken gets the ending `Fixture`, then a number.
 */
export function nameConstant(typeName: string, taken: ReadonlySet<string>): string {
  const base = toCamelCase(typeName);
  if (isFree(base, taken)) return base;
  for (let count = 1; ; count += 1) {
    const candidate = `${base}Fixture${count === 1 ? '' : String(count)}`;
    if (isFree(candidate, taken)) return candidate;
  }
}

/** The factory's name for a type: `makeUser`. */
export function nameFactory(typeName: string, taken: ReadonlySet<string>): string {
  const camel = toCamelCase(typeName);
  const base = `make${camel.charAt(0).toUpperCase()}${camel.slice(1)}`;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}${String(count)}`;
  return name;
}

/** The name of a constant that holds many: `users`, `addresses`, `categories`. */
export function pluralize(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

function isFree(name: string, taken: ReadonlySet<string>): boolean {
  return !RESERVED.has(name) && !taken.has(name);
}

function toCamelCase(name: string): string {
  const joined = name
    .split(/[^\p{L}\p{N}$_]+/u)
    .filter(part => part !== '')
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
  const head = /^[A-Z]+(?=[A-Z][a-z]|$|[^A-Za-z])/.exec(joined)?.[0] ?? joined.charAt(0);
  return head.toLowerCase() + joined.slice(head.length);
}
