import type { DocumentField } from '../documentField';
import type { PrivacyKind } from '../definePrivacyKind';
import { foldProse, foldWords } from './foldWords';
import { kindsNamedBy, kindsOwnedBy } from './keyWords';

/** What the name of a field says about its value. */
export interface FieldWords {
  /**
   * The kinds that it speaks for, and of how many words the phrase is that does; 0 for a mere `name`, -1 for one of
   * something.
   */
  readonly named: ReadonlyMap<PrivacyKind, number>;
  /** All of these are believed only beside other personal data. */
  readonly isOfParts: boolean;
  /** Words of the name. */
  readonly words: ReadonlySet<string>;
  /** It speaks of a number of a person, of whatever country. */
  readonly isGeneric: boolean;
  /** It speaks of numbers of things. */
  readonly isVetoed: boolean;
  /** It says nothing, whatever the outer names say. */
  readonly isNeutral: boolean;
  /** Neither it nor the outer names say anything. */
  readonly isNameless: boolean;
  /** It speaks of somebody's country. */
  readonly isCountry: boolean;
  /** It may tell what another field of its object holds, as FHIR's `system` and `type` do. */
  readonly isTelling: boolean;
  /** It is that of a given name. */
  readonly isGivenName: boolean;
  /** It speaks of the document itself. */
  readonly isRemark: boolean;
  /** It says something of its record: a country, what another field holds, or that it has a given name. */
  readonly isOfRecord: boolean;
}

/** Names that say nothing, so that the outer name speaks. */
const NEUTRAL = set(
  'x value number no nr num id code text digit data raw content string item 0 1 2 3 primary main default current identifier full line result entry answer input output field payload 号',
);

/** Of things, not of people. */
const VETOES = set(
  `id sha version order sku timestamp etag isbn issn ean gtin upc barcode hash checksum port serial commit revision build
  invoice tracking transaction uuid guid batch lot part model article product price amount total quantity count size
  width height offset duration epoch sequence index position digest md5 crc signature ticket issue case job run trace span
  session request nonce cursor page token receipt reference doi pmid asin created updated modified expire expiry
  expiration time date color colour hex byte bit rate ratio score weight length latitude longitude subtotal tax fee
  balance salary volume distance frequency temperature node cluster shard partition bucket object resource entity
  release tag branch ref head base tree blob path url uri href link src image file fingerprint mime locale licence license
  customs shipment parcel sprint milestone rev modelnumber partnumber catalog catalogue zip regex pattern format mask test
  coupon voucher promo discount campaign line range chapter section paragraph`,
);

const GENERIC = [
  'national id',
  'national identity number',
  'national identification number',
  'national identifier',
  'identity number',
  'identity card number',
  'identity document',
  'identification number',
  'id number',
  'id card',
  'id card number',
  'personal id',
  'personal number',
  'personal identification number',
  'tax id',
  'tax number',
  'tax identification number',
  'taxpayer id',
  'taxpayer number',
  'tin',
  'government id',
  'citizen id',
  'citizen number',
  'social security',
  'social security number',
  'ssn',
  'document number',
  'vat id',
  'ausweisnummer',
  'personalausweisnummer',
  'steuernummer',
  'numero fiscal',
  'numero fiscale',
  'numero identite',
  'cedula',
  'documento',
  'documento identidad',
].map(phrase => foldWords(phrase));
const GENERIC_STARTS = new Set(GENERIC.map(([first = '']) => first));

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const TELLING =
  /^(?:type|typ|tipo|art|kind|system|scheme|label|name|code|text|field|attribute|category)$|(?:Type|_type|_TYPE)$/;
const GIVEN =
  /^(?:vor_?name|rufname|first_?name|given_?name|pr[ée]nom|voornaam|fornavn|f[öo]rnamn|etunimi|imi[ęe]|nombre|名)$/i;
const COUNTRY = set('country nationality citizenship land pais pay paese nation locale');

/** By a field's name and the two around it: names recur in other documents too. */
const known = new Map<string, FieldWords>();
const MEMORY = 20_000;

/** What a field's name and its outer names say. */
export function readFieldWords({ name }: Pick<DocumentField, 'name'>): FieldWords {
  return (name.words ??= readNamesOnce(name.key, name.owners));
}

function readNamesOnce(key: string, owners: readonly string[]): FieldWords {
  const name = [key, owners[0] ?? '', owners[1] ?? ''].join('\0');
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MEMORY) known.clear();
  const words = readNames(key, owners);
  known.set(name, words);
  return words;
}

function readNames(key: string, owners: readonly string[]): FieldWords {
  const own = foldWords(key.slice(0, 200));
  const owner = foldWords((owners[0] ?? '').slice(0, 200));
  const outer = foldWords((owners[1] ?? '').slice(0, 200));
  const isNeutral = own.every(word => NEUTRAL.has(word));
  const words = isNeutral
    ? [...(owner.every(word => NEUTRAL.has(word)) ? outer : []), ...owner, ...own]
    : own;
  const named = findNamed(words, own, owner);
  const isGeneric = isGenericName(words);
  return {
    named,
    isOfParts: named.size > 0 && !isGeneric && [...named.keys()].every(kind => kind.evidence === 'record'),
    words: new Set(words),
    isGeneric,
    isVetoed: words.some(word => VETOES.has(word)),
    isNeutral,
    isNameless: words.every(word => NEUTRAL.has(word)),
    ...readRole(key, words),
    isRemark: /^[@$_#]|comment|note|generat|source|meta/i.test(key),
  };
}

/** What a name says of the record that its value is part of. */
function readRole(
  key: string,
  words: readonly string[],
): Pick<FieldWords, 'isCountry' | 'isTelling' | 'isGivenName' | 'isOfRecord'> {
  const isCountry = words.some(word => COUNTRY.has(word));
  const isTelling = TELLING.test(key);
  const isGivenName = GIVEN.test(key);
  return { isCountry, isTelling, isGivenName, isOfRecord: isCountry || isTelling || isGivenName };
}

/** The kinds that a name speaks for by itself or by whom it belongs to. */
function findNamed(
  words: readonly string[],
  own: readonly string[],
  owner: readonly string[],
): Map<PrivacyKind, number> {
  const named = new Map(kindsNamedBy(words));
  const owned = kindsOwnedBy(owner, own);
  for (const kind of owned) named.set(kind, owner.length === 0 ? 0 : 1);
  // A name of whatever it is may be somebody's where the rest of the record is.
  if (owned.length === 0) for (const kind of kindsOwnedBy([], own)) if (!named.has(kind)) named.set(kind, -1);
  for (const kind of [...named.keys()])
    if (kind.notWords?.some(word => own.includes(word))) named.delete(kind);
  return named;
}

/** Whether a list of words holds a phrase for a number of any country. */
function isGenericName(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      GENERIC_STARTS.has(word) &&
      GENERIC.some(phrase => phrase.every((part, offset) => words[index + offset] === part)),
  );
}

/** How much of a text before a candidate can be about it. */
const REACH = 48;
const NEAR = 6;

/** What the words right before a place of a text say about what stands there. */
export function readWordsBefore(text: string, start: number): FieldWords {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
  const words = foldProse(start > REACH ? clause.replace(/^\S*\s/, '') : clause).slice(-NEAR);
  const last = words.slice(-3);
  return {
    named: kindsNamedBy(words),
    isOfParts: false,
    words: new Set(words),
    isGeneric: isGenericName(words),
    isVetoed: last.some(word => VETOES.has(word)),
    isNeutral: true,
    isNameless: words.length === 0,
    isCountry: false,
    isTelling: false,
    isGivenName: false,
    isRemark: false,
    isOfRecord: false,
  };
}
