import { privacyKinds } from '../../engine/privacy/kinds';

const COMMENT = /fauxture-ignore(-next-line)?(?![\w-])[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?/g;
const KIND_IDS: ReadonlySet<string> = new Set(privacyKinds.map(({ id }) => id));

/**
 * Reads what comments say to ignore: `fauxture-ignore` for their own line, `fauxture-ignore-next-line` for the one
 * below, with kinds behind it for these only, and any reason after that: `// fauxture-ignore email: our support`.
 * @returns tells whether a finding of a kind on a 0-based line is ignored
 */
export function findIgnores(text: string): (line: number, kind: string) => boolean {
  if (!text.includes('fauxture-ignore')) return () => false;
  const ignored = new Map<number, ReadonlySet<string>[]>();
  for (const [number, content] of text.split('\n').entries())
    for (const [, next, names = ''] of content.matchAll(COMMENT)) {
      const line = next === undefined ? number : number + 1;
      const kinds = names.split(',').map(name => name.trim());
      // Other words are a reason; then all kinds are meant.
      const named = kinds.every(name => KIND_IDS.has(name)) ? new Set(kinds) : ALL;
      ignored.set(line, [...(ignored.get(line) ?? []), named]);
    }
  return (line, kind) => ignored.get(line)?.some(kinds => kinds === ALL || kinds.has(kind)) ?? false;
}

const ALL: ReadonlySet<string> = new Set();
