import { readFieldWords } from '../detect/fieldWords';
import type { DocumentField } from '../documentField';
import { normalCode } from './normalForms';
import type { PrivacyHints } from '../definePrivacyKind';
import { readBirthIn } from './birthIn';
import { replaceBirthDate, replaceBirthDay } from './replaceBirthDate';
import { replaceCode, scramble } from './replaceCode';
import { replaceEmail, replaceLocalPart } from './replaceEmail';
import { type NamePart, replaceName } from './replaceName';
import { replacePhone } from './replacePhone';
import { replaceConnection, replacePrivateKey, replaceToken } from './replaceSecret';
import { replaceStreet } from './replaceStreet';
import type { RealValue, Synthesis } from './synthesizer';

type Replacer = (real: RealValue, synthesis: Synthesis) => string | undefined;

/** Kinds of which more is to be kept than their form, by id; `undefined` is left to the kind's own generator. */
export const replacers: Readonly<Record<string, Replacer>> = {
  email: ({ value }, { key, names }) => replaceEmail(value, names, key),
  phone: ({ value, field }, { key }) =>
    field.type === 'number' && value.startsWith('-') ? undefined : replacePhone(value, key),
  'person-name': ({ value, field, isAlone }, { names, key }) => {
    const part = partOf(field);
    const name = replaceName(value, part, names);
    return isAlone ? toPlaceholder(name, part, normalCode(value), key) : name;
  },
  'street-address': ({ value, isAlone }, { key, tables }) =>
    isAlone ? undefined : replaceStreet(value, tables, key),
  'birth-date': ({ value, isAlone }, { key }) =>
    isAlone ? toLongAgo(replaceBirthDate(value, key)) : replaceBirthDate(value, key),
  postcode: ({ value, isAlone }, { key }) =>
    isAlone ? value.replace(/[A-Za-z\d]/g, '0') : replacePostcode(value, key),
  'uk-postcode': ({ value, isAlone }, { key }) => (isAlone ? undefined : replacePostcode(value, key)),
  'social-handle': ({ value, isAlone }, { names, key }) =>
    isAlone ? undefined : replaceLocalPart(value, names, key),
  'private-key': ({ value }, { key }) => replacePrivateKey(value, key),
  'connection-string': ({ value }, { key }) => replaceConnection(value, key),
  password: ({ value }, { key }) => replaceToken(value, 'Not-a-real-passw0rd-', key),
  'api-secret': ({ value }, { key }) => replaceToken(value, 'not-a-real-secret-', key),
  iban: (real, { key }) => withHints(real, key, { country: real.value.slice(0, 2).toUpperCase() }),
  bic: (real, { key }) => withHints(real, key, { country: real.value.slice(4, 6).toUpperCase() }),
  'payment-card': (real, { key }) =>
    withHints(real, key, { network: networkOf(real.value.replace(/\D/g, '')) }),
};

function withHints(
  { kind, value, field }: RealValue,
  key: Synthesis['key'],
  hints: PrivacyHints,
): string | undefined {
  return replaceCode(kind, value, { key, place: { isNumber: field.type === 'number', hints } });
}

/** A number whose date of birth is that which the person's other fields get, with its century where it has one. */
export function replaceNational(real: RealValue, { key }: Synthesis): string | undefined {
  const { kind, value } = real;
  const { birth, sex } = readBirthIn(kind.id, value);
  if (birth === undefined && sex === undefined) return undefined;
  const hints: PrivacyHints = {
    ...(sex !== undefined && { sex }),
    ...(birth !== undefined && { birthDate: replaceBirthDay(birth, key) }),
  };
  const century =
    kind.id === 'se-personnummer' ? (/^(?:19|20)(?=\d{6}[-+]?\d{4}$)/.exec(value)?.[0] ?? '') : '';
  if (century === '') return withHints(real, key, hints);
  const short = withHints({ ...real, value: value.slice(2) }, key, hints);
  return short === undefined ? undefined : String(hints.birthDate?.year ?? 1980).slice(0, 2) + short;
}

/** Networks by issuer identification number (ISO/IEC 7812). */
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^4/, 'visa'],
  [/^(?:5[1-5]|2[2-7])/, 'mastercard'],
  [/^3[47]/, 'amex'],
  [/^35/, 'jcb'],
  [/^3[0689]/, 'diners'],
  [/^6/, 'discover'],
];

function networkOf(digits: string): string {
  return NETWORKS.find(([pattern]) => pattern.test(digits))?.[1] ?? 'visa';
}

const GIVEN = words(
  'first given middle christian forename vorname prenom nombre voornaam fornamn fornavn etunimi imie 名 名字 이름',
);
const FAMILY = words(
  'last family surname maiden nachname familienname geburtsname nom apellido cognome sobrenome achternaam efternamn etternavn efternavn sukunimi nazwisko 姓 氏',
);
const WHOLE = words('full complete display legal completo complet vollstandiger volledige');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Which part of a name a field holds, by its own name. */
function partOf(field: DocumentField): NamePart {
  const found = readFieldWords(field).words;
  const has = (set: ReadonlySet<string>): boolean => [...found].some(word => set.has(word));
  const [isGiven, isFamily] = [has(GIVEN), has(FAMILY)];
  if (isGiven === isFamily || has(WHOLE)) return 'full';
  return isGiven ? 'given' : 'family';
}

/** The name with a family name that custom keeps for nobody, so that it is known for made up wherever it stands. */
function toPlaceholder(name: string, part: NamePart, normal: string, key: Synthesis['key']): string {
  const random = key.streamOf('placeholder name', normal);
  if (/\p{Script=Hangul}/u.test(name)) return '홍길동';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return '山田太郎';
  if (/\p{Script=Han}/u.test(name)) return random.pick(['张三', '李四', '王五']);
  if (part === 'given') return random.pick(['Alice', 'Carol', 'Jane', 'John', 'Dave', 'Charlie']);
  const reversed = /^([^,]+),(.*)$/u.exec(name);
  if (reversed !== null) return `Doe,${reversed[2] ?? ''}`;
  return name.includes(' ')
    ? name.replace(/\S+$/u, last => (last === last.toUpperCase() ? 'DOE' : 'Doe'))
    : 'Doe';
}

/** A date of birth a century or two before it, of which nobody alive can be. */
function toLongAgo(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const text = date.replace(/(?<!\d)(?:19|20)(?=\d\d(?!\d))|^(?:19|20)(?=\d{6}$)/, '18');
  return text === date ? undefined : text;
}

/** The first two characters tell the region and stay, so that a postcode still goes with its city. */
function replacePostcode(value: string, key: Synthesis['key']): string {
  const kept = /^[A-Za-z]/.test(value) ? (/^[A-Za-z]{1,2}\d[A-Za-z\d]? ?/.exec(value)?.[0].length ?? 1) : 2;
  return (
    value.slice(0, kept) + scramble(`1${value.slice(kept)}`, key, `postcode ${value.slice(0, kept)}`).slice(1)
  );
}
