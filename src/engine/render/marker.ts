/** What a fixture says of its own making, so that it can be made again: a comment above it. */
export interface Marker {
  /** Name of the type in its source, dotted inside namespaces. */
  readonly type: string;
  readonly seed: number;
  /** Further options that differ from their defaults, such as `locale=de`. No blanks in names or values. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The marker as a line: `// @fauxture User seed=1: synthetic values, about nobody`. */
export function printMarker({ type, seed, options = {} }: Marker): string {
  const rest = Object.entries(options).map(([name, value]) => ` ${name}=${value}`);
  return `// @fauxture ${type} seed=${String(seed)}${rest.join('')}: synthetic values, about nobody`;
}

const MARKER = /^[ \t]*\/\/ @fauxture (\S+) seed=(\d+)((?: [\w-]+=\S+)*): /;

/** Reads a line back; `undefined` for any other line. */
export function parseMarker(line: string): Marker | undefined {
  const match = MARKER.exec(line);
  if (match === null) return undefined;
  const [, type = '', seed = '', rest = ''] = match;
  const options = Object.fromEntries(
    rest
      .split(' ')
      .filter(part => part !== '')
      .map(part => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  return { type, seed: Number(seed), ...(Object.keys(options).length > 0 && { options }) };
}
