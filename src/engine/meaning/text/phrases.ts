import type { Stream } from '../../random/stream';
import type { LocaleTables } from '../../locale/localeTables';
import type { DrawEnvironment } from '../facet';
import { mottoPatterns, slugAdjectives, slugNouns, titlePatterns } from './tables/words';

interface Source extends DrawEnvironment {
  readonly random: Stream;
}

/** How a language joins two nouns. */
const AND: Readonly<Record<string, string>> = {
  de: ' und ', fr: ' et ', es: ' y ', it: ' e ', nl: ' en ', pt: ' e ', pl: ' i ', sv: ' och ', nb: ' og ', da: ' og ',
  fi: ' ja ', ja: 'と', ko: ' · ', zh: '与',
}; // prettier-ignore

/** Several different sentences in the locale's language. */
export function drawSentences({ random, locale }: Source, count: number): string {
  const { sentences } = locale;
  const separator = /^(?:ja|zh)$/.test(locale.language) ? '' : ' ';
  let at = random.int(0, sentences.length - 1);
  let text = sentences[at] ?? '';
  for (let index = 1; index < count; index += 1) {
    at = (at + random.int(1, sentences.length - 2)) % sentences.length;
    text += separator + (sentences[at] ?? '');
  }
  return text;
}

/** A headline in the locale's language: `Behind the quiet harbor`. */
export function drawTitle(source: Source): string {
  const { random, locale } = source;
  if (locale.language !== 'en') return drawName(source);
  const pattern = random.pick(titlePatterns);
  const text = pattern
    .replace('{a}', random.pick(locale.adjectives))
    .replace('{n}', random.pick(locale.nouns));
  return text.replace('{N}', String(random.int(3, 12)));
}

/** Two words that could name a thing, in the locale's language: `Quiet Harbor`, `Wald und Brücke`. */
export function drawName({ random, locale }: Source): string {
  if (locale.language === 'en')
    return `${capitalize(random.pick(locale.adjectives))} ${capitalize(random.pick(locale.nouns))}`;
  const first = random.int(0, locale.nouns.length - 1);
  const second = (first + random.int(1, locale.nouns.length - 1)) % locale.nouns.length;
  return `${capitalize(locale.nouns[first] ?? '')}${AND[locale.language] ?? ' – '}${locale.nouns[second] ?? ''}`;
}

/** A motto or saying: `Stay bright, stay kind.` */
export function drawMotto(source: Source): string {
  const { random, locale } = source;
  if (locale.language !== 'en') return drawName(source);
  const first = random.int(0, locale.adjectives.length - 1);
  const second = (first + random.int(1, locale.adjectives.length - 1)) % locale.adjectives.length;
  const [a, b] = [locale.adjectives[first] ?? '', locale.adjectives[second] ?? ''];
  return capitalize(
    random.pick(mottoPatterns).replace('{a}', a).replace('{b}', b).replace('{n}', random.pick(locale.nouns)),
  );
}

/** A noun in the locale's language, as it stands within a text. */
export function drawNoun({
  random,
  locale,
}: {
  readonly random: Stream;
  readonly locale: LocaleTables;
}): string {
  return random.pick(locale.nouns);
}

/** Lower-case ASCII words joined by hyphens, for keys, branches and addresses: `quiet-harbor`. */
export function drawSlug(random: Stream): string {
  return `${random.pick(slugAdjectives)}-${random.pick(slugNouns)}`;
}

/** The text with its first letter in upper case, whatever the machine's language. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The plural of an English noun, by rule. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
