import { inCaseOf } from './writtenLike';
import { foldName } from './normalForms';
import type { NameMapper } from './nameMapper';
import type { SecretKey } from './secretKey';

/** Where everybody has an address: what stands before the @ is alone to tell two of them apart. */
const PROVIDERS =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|passport|icloud|me|mac|aol|gmx|web|freenet|t-online|mail|email|inbox|bk|list|yandex|ya|rambler|qq|163|126|sina|naver|daum|hanmail|proton|protonmail|pm|zoho|fastmail|tutanota|free|orange|wanadoo|laposte|sfr|libero|virgilio|tiscali|alice|bol|uol|terra|telia|seznam|wp|o2|onet|interia|comcast|verizon|att|sbcglobal|btinternet|sky|shaw|rogers)\.(?:[a-z]{2,6})(?:\.[a-z]{2})?$/;
const RESERVED = ['example.com', 'example.net', 'example.org'] as const;

/** An address at a reserved domain, from the replaced names where the real ones can be told. Pure. */
export function replaceEmail(value: string, mapper: NameMapper, key: SecretKey): string {
  const at = value.lastIndexOf('@');
  const domain = value.slice(at + 1);
  return `${replaceLocalPart(value.slice(0, at), mapper, key)}@${inCaseOf(replaceDomain(value, key), domain)}`;
}

/** One domain for each company's; of a provider, one for each address, so that two with equal names stay two. */
function replaceDomain(address: string, key: SecretKey): string {
  const lower = address.toLowerCase();
  const domain = lower.slice(lower.lastIndexOf('@') + 1);
  const labels = domain.split('.');
  const isSecondLevel = labels.length > 2 && (labels.at(-2) ?? '').length <= 3;
  const registered = labels.slice(isSecondLevel ? -3 : -2).join('.');
  const random = key.streamOf('domain', PROVIDERS.test(registered) ? lower : registered);
  const syllable = (): string => random.characters(1, 'bdfgklmnprstvz') + random.characters(1, 'aeiou');
  return `${syllable()}${syllable()}${syllable()}.${random.pick(RESERVED)}`;
}

const WORD = /[\p{L}\p{M}]+|\d+/gu;

/** The part before the @, or a user name that is made like one: its words are names and initials. Pure. */
export function replaceLocalPart(local: string, mapper: NameMapper, key: SecretKey): string {
  const tag = local.indexOf('+', 1);
  const head = tag < 0 ? local : local.slice(0, tag);
  const words = head.match(/[\p{L}\p{M}]+/gu) ?? [];
  let next = 0;
  const replaced = head.replace(WORD, word => {
    if (/^\d/.test(word)) return replaceDigits(word, local, key);
    return replaceLocalWord(word, words, { mapper, index: next++ });
  });
  return tag < 0 ? replaced : `${replaced}+${replaceTag(local.slice(tag + 1), key)}`;
}

/** The digits of years keep their century. */
function replaceDigits(digits: string, within: string, key: SecretKey): string {
  const random = key.streamOf('local digits', `${within.toLowerCase()} ${digits}`);
  const kept = /^(?:19|20)\d\d$/.test(digits) ? 2 : 0;
  const [first = ''] = digits.slice(kept);
  const lead = first === '0' ? '0' : random.characters(1, kept > 0 ? '0123456789' : '123456789');
  const rest = random.digits(digits.length - kept - 1);
  const text = digits.slice(0, kept) + lead + rest;
  return text === digits ? digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10) : text;
}

function replaceTag(tag: string, key: SecretKey): string {
  const random = key.streamOf('tag', tag.toLowerCase());
  return tag.replace(/[\p{L}\p{N}]/gu, sign => (/\d/.test(sign) ? random.digits(1) : random.fill('?')));
}

function replaceLocalWord(
  word: string,
  words: readonly string[],
  { mapper, index }: { readonly mapper: NameMapper; readonly index: number },
): string {
  if (word.length === 1) return mapper.mapInitial(word);
  if (words.length === 1) return inCaseOf(replaceJoined(word, mapper), word);
  const other = words[index === 0 ? 1 : 0] ?? '';
  const isGiven = mapper.isName('given', word);
  const isFamily = mapper.isName('family', word);
  const isFirst = index === 0;
  const isGivenHere =
    isGiven === isFamily
      ? isFirst !== isSwapped(isFirst ? word : other, isFirst ? other : word, mapper)
      : isGiven;
  return lower(isGivenHere ? mapper.map('given', word, true) : mapFamily(word, mapper), word);
}

/** Whether of two words the second is the given name: the tables know the second as one and the first as none. */
function isSwapped(first: string, second: string, mapper: NameMapper): boolean {
  return (
    second.length > 1 &&
    mapper.isName('given', second) &&
    !mapper.isName('given', first) &&
    !mapper.isName('family', second)
  );
}

/** `van`, `von` and the like before a family name stay. */
function mapFamily(word: string, mapper: NameMapper): string {
  const particle = /^(?:vander|vanden|vonder|van|von)(?=.{3})/i.exec(word)?.[0] ?? '';
  if (particle === '' || mapper.isName('family', word)) return mapper.map('family', word, true);
  return particle + lower(mapper.map('family', word.slice(particle.length), true), word);
}

function lower(text: string, original: string): string {
  const sign = foldName(text);
  return original === original.toLowerCase() ? sign : text.replace(/[^\p{L}]/gu, '');
}

/** A word that may be several: names that the tables know, an initial before or behind one, else an initial and a name. */
function replaceJoined(word: string, mapper: NameMapper): string {
  const given = (text: string): string => mapper.map('given', text, true);
  const family = (text: string): string => mapFamily(text, mapper);
  const join = (...parts: readonly string[]): string => parts.map(part => lower(part, word)).join('');
  if (mapper.isName('given', word)) return join(given(word));
  if (mapper.isName('family', word)) return join(family(word));
  const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
  const both = cuts.filter(cut => mapper.isName('given', word.slice(0, cut)));
  const known = both.findLast(cut => mapper.isName('family', word.slice(cut)));
  const swapped = cuts.find(
    cut => mapper.isName('family', word.slice(0, cut)) && mapper.isName('given', word.slice(cut)),
  );
  const [initial, rest] = [word.charAt(0), word.slice(1)];
  if (known !== undefined) return join(given(word.slice(0, known)), family(word.slice(known)));
  if (swapped !== undefined) return join(family(word.slice(0, swapped)), given(word.slice(swapped)));
  if (mapper.isName('family', rest)) return join(mapper.mapInitial(initial), family(rest));
  const [head, last] = [word.slice(0, -1), word.slice(-1)];
  if (mapper.isName('family', head)) return join(family(head), mapper.mapInitial(last));
  if (mapper.isName('given', head)) return join(given(head), mapper.mapInitial(last));
  const start = both.at(-1);
  if (start !== undefined && start >= 4) return join(given(word.slice(0, start)), family(word.slice(start)));
  return word.length < 5 ? join(family(word)) : join(mapper.mapInitial(initial), family(rest));
}
