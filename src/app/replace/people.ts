import type { DocumentField } from '../../engine/privacy/documentField';
import { entityOf } from '../../engine/privacy/judge/entityOf';
import { foldName } from '../../engine/privacy/replace/normalForms';
import type { Synthesizer } from '../../engine/privacy/replace/synthesizer';
import type { Edit } from './edit';

/** Words of the names of one record that are replaced, as they were and as they are now, and parts of its addresses. */
export interface Person {
  readonly words: Map<string, string>;
  /** Names of several words that became names of fewer: `van der Meer`. */
  readonly phrases: { readonly words: readonly string[]; readonly next: string }[];
  readonly locals: Set<string>;
  /** Words of its addresses, as they were and as they are now. */
  readonly hints: Map<string, string>;
}

/** Words of names. */
export const NAME_WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;

/** Who is replaced in a document, by the record that they are in. Pure. */
export function findPeople(
  fields: readonly DocumentField[],
  edits: readonly Edit[],
  synthesizer: Synthesizer,
): ReadonlyMap<string, Person> {
  const people = gatherPeople(edits);
  addHintedNames(fields, people, synthesizer);
  return people;
}

function gatherPeople(edits: readonly Edit[]): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const { kind, field, from, to, newValue } of edits) {
    if (field === undefined || (kind !== 'person-name' && kind !== 'email')) continue;
    const entity = entityOf(field);
    const person = people.get(entity) ?? newPerson();
    people.set(entity, person);
    const value = field.value.slice(from, to);
    if (kind === 'email') noteLocalPart(person, localOf(value), localOf(newValue));
    else noteWords(person, value, newValue);
  }
  return people;
}

function newPerson(): Person {
  return { words: new Map(), phrases: [], locals: new Set(), hints: new Map() };
}

function localOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@'));
}

function noteLocalPart({ locals, hints }: Person, local: string, newLocal: string): void {
  locals.add(local.toLowerCase());
  const [before, after] = [local.match(LETTERS) ?? [], newLocal.match(LETTERS) ?? []];
  if (before.length !== after.length) return;
  for (const [index, word] of before.entries())
    if (word.length > 2) hints.set(foldName(word), after[index] ?? '');
}

const LETTERS = /[\p{L}\p{M}]+/gu;

/**
 * Where nothing else tells the names of a record, as in rows without columns, its address does: if two of its words stand
 * there with capitals.
 */
function addHintedNames(
  fields: readonly DocumentField[],
  people: ReadonlyMap<string, Person>,
  synthesizer: Synthesizer,
): void {
  for (const [person, found] of meetHints(fields, people)) {
    if (found.size < 2) continue;
    const { words, hints } = person;
    for (const [fold, word] of found)
      if (!words.has(fold)) words.set(fold, synthesizer.replaceNameAs(word, hints.get(fold) ?? ''));
  }
}

/** The words with capitals in the fields of people that are in their addresses too, by their folded form. */
function meetHints(
  fields: readonly DocumentField[],
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<Person, ReadonlyMap<string, string>> {
  const met = new Map<Person, Map<string, string>>();
  for (const field of fields) {
    const person = field.value.length > 500 ? undefined : people.get(entityOf(field));
    if (person === undefined || person.hints.size < 2) continue;
    const found = met.get(person) ?? new Map<string, string>();
    met.set(person, found);
    for (const [word] of field.value.matchAll(NAME_WORD))
      if (/^\p{Lu}/u.test(word) && person.hints.has(foldName(word))) found.set(foldName(word), word);
  }
  return met;
}

function noteWords({ words, phrases }: Person, value: string, newValue: string): void {
  const [before, after] = [value.match(NAME_WORD) ?? [], newValue.match(NAME_WORD) ?? []];
  const gone = before.length - after.length;
  // The words that became one are the last ones, before which all others stand in their places.
  const single = gone > 0 ? after.length - 1 : before.length;
  if (gone < 0) return;
  for (const [index, word] of before.slice(0, single).entries()) {
    const next = after[index] ?? '';
    if (word.length > 2 && word !== next) words.set(foldName(word), next);
  }
  if (gone > 0) phrases.push({ words: before.slice(single).map(foldName), next: after.at(-1) ?? '' });
}
