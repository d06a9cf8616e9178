import { abbreviations, compounds } from './abbreviations';

const BOUNDARY =
  /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|[^\p{L}\d]+/u;

/**
 * The words of an identifier in camelCase, snake_case, kebab-case, or of plain text: lower case, abbreviations and
 * closed compounds expanded, plurals as they are. Pure.
 *
 * @example splitWords('custEmailAddr') // ['customer', 'email', 'address']
 */
export function splitWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/(?<=[A-Z]{2})s\b/g, '')
    .split(BOUNDARY)
    .map(word => word.toLowerCase())
    .filter(word => word !== '')
    .flatMap(word => compounds[word] ?? abbreviations[word] ?? [word]);
}

/** The singular of an English word, by rule. Words that only look plural stay: `status`, `address`, `analysis`. */
export function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is|ics)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh|[^ao]us)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  indices: 'index',
  vertices: 'vertex',
  matrices: 'matrix',
  criteria: 'criterion',
  series: 'series',
  species: 'species',
  news: 'news',
  lens: 'lens',
  gps: 'gps',
  sms: 'sms',
  dns: 'dns',
  https: 'https',
  css: 'css',
  aws: 'aws',
  os: 'os',
  ms: 'ms',
  analyses: 'analysis',
  caches: 'cache',
  movies: 'movie',
  cookies: 'cookie',
  gas: 'gas',
  canvas: 'canvas',
  alias: 'alias',
  aliases: 'alias',
  bias: 'bias',
  pos: 'pos',
  uses: 'use',
  bps: 'bps',
  kbps: 'kbps',
  mbps: 'mbps',
  gbps: 'gbps',
  mps: 'mps',
};
