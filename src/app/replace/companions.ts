import { readFieldWords } from '../../engine/privacy/detect/fieldWords';
import type { DocumentField } from '../../engine/privacy/documentField';
import { entityOf } from '../../engine/privacy/judge/entityOf';
import { mask } from '../../engine/privacy/judge/mask';
import { foldName } from '../../engine/privacy/replace/normalForms';
import { inCaseOf, withoutAccents } from '../../engine/privacy/replace/writtenLike';
import type { Synthesizer } from '../../engine/privacy/replace/synthesizer';
import type { Edit } from './edit';
import { findPeople, NAME_WORD, type Person } from './people';

/** A part of a field that goes along with the replaced name or address of its record. */
export interface Companion {
  readonly field: DocumentField;
  readonly from: number;
  readonly to: number;
  readonly newValue: string;
  readonly kind: string;
  readonly masked: string;
  /** It is the name by which somebody may be referred to elsewhere. */
  readonly isUserName?: boolean;
}

/**
 * What no scan reports but tells the names that were replaced in its record: user names and initials made from them,
 * names in addresses of pictures, and names in notes. Pure.
 */
export function findCompanions(
  fields: readonly DocumentField[],
  edits: readonly Edit[],
  synthesizer: Synthesizer,
): readonly Companion[] {
  const people = findPeople(fields, edits, synthesizer);
  if (people.size === 0) return [];
  const edited = new Set(edits.map(({ field }) => field));
  return fields.flatMap(field => {
    const person =
      field.value.length > 5000 || field.type === 'number' ? undefined : people.get(entityOf(field));
    if (person === undefined) return [];
    if (edited.has(field)) return field.value.includes(' ') ? findWords(field, person) : [];
    return findWhole(field, person, synthesizer) ?? findWords(field, person);
  });
}

const USER = new Set(
  'user username login handle nickname nick slug alias screen uid account mention'.split(' '),
);
const INITIALS = new Set(['initial', 'initials']);

/** A user name or initials as a whole. */
function findWhole(
  field: DocumentField,
  person: Person,
  synthesizer: Synthesizer,
): readonly Companion[] | undefined {
  const { value } = field;
  const { words } = readFieldWords(field);
  const has = (set: ReadonlySet<string>): boolean => [...words].some(word => set.has(word));
  const isInitials = has(INITIALS) && /^(?:\p{L}[. -]{0,2}){1,4}$/u.test(value) && person.words.size > 0;
  if (isInitials) return [companionOf(field, synthesizer.replaceInitials(value))];
  const isUser =
    field.key !== '' && has(USER) && /^@?[\p{L}\d][\p{L}\d._-]{2,63}$/u.test(value) && isAbout(value, person);
  return isUser
    ? [{ ...companionOf(field, synthesizer.replaceUserName(value)), isUserName: true }]
    : undefined;
}

/** Whether a user name is that of an address or has a name in it. */
function isAbout(value: string, { words, locals }: Person): boolean {
  const text = foldName(value);
  return (
    locals.has(value.toLowerCase().replace(/^@/, '')) ||
    [...words.keys()].some(word => word.length > 2 && text.includes(word))
  );
}

function companionOf(field: DocumentField, newValue: string): Companion {
  const { value } = field;
  return { field, from: 0, to: value.length, newValue, kind: 'person-name', masked: mask(value) };
}

/** Names that are words as well. */
const WORDS_TOO = new Set(
  `will may mark rose grace faith hope joy art bill frank grant chase drew pat jack rich dean earl duke king young long
  short brown white black green gray grey price page park bush wood stone hill field banks bond cook baker best small
  sharp summer june april august dawn ruby pearl amber crystal iris ivy lily violet daisy holly paris london austin dallas
  houston jackson lincoln madison washington georgia virginia carolina florence victoria sydney brooklyn chelsea china
  india america israel jordan chad cliff miles rusty sandy sunny angel christian major prince bishop pope carpenter smith
  mason miller taylor weaver fisher hunter porter parker cooper butler potter turner walker ward cross day love power
  winter spring church street lane rivers lake moon star gold silver welch english french german`.split(
    /\s+/,
  ),
);

interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly next: string;
}

/** Names of the person in a longer text: two of them together however joined, or one that is no word as well. */
function findWords(field: DocumentField, person: Person): readonly Companion[] {
  const { value } = field;
  const places = findNames(value, person);
  return places.flatMap(({ from, to, next }, index) => {
    const isJoined = [places[index - 1], places[index + 1]].some(
      other => other && isNear({ from, to }, other),
    );
    const text = value.slice(from, to);
    if (!isJoined && !isWhole(text, value) && !isNamed(text, value)) return [];
    const name = /^[a-z\W_]+$/i.test(text) ? withoutAccents(next) : next;
    return [{ field, from, to, newValue: inCaseOf(name, text), kind: 'person-name', masked: mask(text) }];
  });
}

function findNames(value: string, person: Person): readonly NamePlace[] {
  if (person.words.size === 0) return [];
  const found = [...value.matchAll(NAME_WORD)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    fold: foldName(match[0]),
  }));
  const places: NamePlace[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const name = nameAt(found, index, person);
    if (name === undefined) continue;
    const [first, last] = [found[index], found[index + name.count - 1]];
    if (first !== undefined && last !== undefined)
      places.push({ from: first.from, to: last.to, next: name.next });
    index += name.count - 1;
  }
  return places;
}

/** The name that some words are from an index on, and of how many it is. */
function nameAt(
  found: readonly { readonly fold: string }[],
  index: number,
  { words, phrases }: Person,
): { readonly next: string; readonly count: number } | undefined {
  const phrase = phrases.find(each => each.words.every((word, at) => found[index + at]?.fold === word));
  if (phrase !== undefined) return { next: phrase.next, count: phrase.words.length };
  const next = words.get(found[index]?.fold ?? '');
  return next === undefined ? undefined : { next, count: 1 };
}

/** The name is all that there is. */
function isWhole(name: string, value: string): boolean {
  return name.length === value.trim().length;
}

/** A name in a sentence that is no word as well. */
function isNamed(name: string, value: string): boolean {
  return (
    /^\p{Lu}/u.test(name) && value.includes(' ') && name.length > 3 && !WORDS_TOO.has(name.toLowerCase())
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function isNear(one: Stretch, other: Stretch): boolean {
  return (other.from > one.from ? other.from - one.to : one.from - other.to) <= 3;
}
