import { readFieldWords } from '../detect/fieldWords';
import { findMailboxes, type Mailbox } from '../detect/mailbox';
import type { PrivacyKind } from '../definePrivacyKind';
import { readToldKinds } from '../detect/toldKinds';
import type { DocumentField } from '../documentField';
import { countryOf } from './countriesOf';
import { entityOf } from './entityOf';

/** What a first look at a document's records finds out, for the second one. */
export interface Records {
  /** ISO 3166-1 alpha-2 codes of the countries that an entity names. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>;
  /** The kinds that a field of an entity says its values are of. */
  readonly told: ReadonlyMap<string, ReadonlySet<PrivacyKind>>;
  /** The entities that have a given name, so that a mere `name` beside it is the family's. */
  readonly given: ReadonlySet<string>;
  /** The mailboxes of an entity. */
  readonly mailboxes: ReadonlyMap<string, readonly Mailbox[]>;
  /** The mailboxes of the lines or items of a column, by their records. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<number, readonly Mailbox[]>>;
}

/** Reads what records say about themselves. Its size is that of what it finds. */
export function readRecords(fields: Iterable<DocumentField>): Records {
  const countries = new Map<string, Set<string>>();
  const told = new Map<string, Set<PrivacyKind>>();
  const given = new Set<string>();
  const mailboxes = new Map<string, Mailbox[]>();
  const lines = new Map<string, Map<number, Mailbox[]>>();
  for (const field of fields) {
    const words = readFieldWords(field);
    if (words.isOfRecord) {
      const country = countryOf(field);
      if (country !== undefined) addTo(countries, entityOf(field), country);
      for (const kind of readToldKinds(field)) addTo(told, entityOf(field), kind);
      if (words.isGivenName) given.add(entityOf(field));
    }
    const found = findMailboxes(field.value);
    if (found.length === 0) continue;
    push(mailboxes, entityOf(field), ...found);
    const column = lineColumnOf(field);
    const byRecord = lines.get(column) ?? new Map<number, Mailbox[]>();
    push(byRecord, field.record, ...found);
    lines.set(column, byRecord);
  }
  return { countries, told, given, mailboxes, lines };
}

/** Lines away within which a letter keeps its address, its name and its street. */
const NEAR = 6;

/** The mailboxes that a field stands with: of its entity, and in prose of the lines around. */
export function mailboxesAround(field: DocumentField, entity: string, records: Records): readonly Mailbox[] {
  if (records.lines.size === 0) return NONE;
  const own = records.mailboxes.get(entity) ?? NONE;
  if (own.length > 0 || !/\s|[：，。]|[\p{Script=Han}\p{Script=Hangul}]/u.test(field.value))
    return own.slice(0, MOST);
  const byRecord = records.lines.get(lineColumnOf(field));
  if (byRecord === undefined) return NONE;
  const around: Mailbox[] = [];
  for (let record = field.record - NEAR; record <= field.record + NEAR; record += 1)
    around.push(...(byRecord.get(record) ?? NONE));
  return around.slice(0, MOST);
}

const NONE: readonly Mailbox[] = [];
/** A text of so many addresses is a list, not a letter. */
const MOST = 12;

/** Lines of prose are of one column, whatever stands before their colons; other fields those of one name. */
const lineColumnOf = ({ type, column, path, quoting }: DocumentField): string =>
  type === 'text' || type === 'comment' || PROSE.has(quoting) || path.includes(' > ') ? '' : column;

const PROSE: ReadonlySet<string> = new Set(['none', 'js-template', 'yaml-block']);

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function push<K, T>(map: Map<K, T[]>, key: K, ...values: readonly T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...values]);
  else list.push(...values);
}
