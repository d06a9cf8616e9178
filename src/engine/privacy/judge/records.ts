import { type FieldWords, readFieldWords } from '../detect/fieldWords';
import { findMailboxes, type Mailbox } from '../detect/mailbox';
import type { PrivacyKind } from '../definePrivacyKind';
import { readToldKinds } from '../detect/toldKinds';
import type { DocumentField } from '../documentField';
import { countryOf } from './countriesOf';
import { entityOf } from './entityOf';

/** What a first look at a document's records finds out, for the second one; by entity when it is first asked for. */
export class Records {
  private readonly countryFields: (readonly [DocumentField, string])[] = [];
  private readonly toldFields: (readonly [DocumentField, PrivacyKind])[] = [];
  private readonly givenFields: (readonly [DocumentField, true])[] = [];
  private countries: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private told: ReadonlyMap<string, ReadonlySet<PrivacyKind>> | undefined;
  private given: ReadonlyMap<string, ReadonlySet<true>> | undefined;
  /** The mailboxes of an entity. */
  readonly mailboxes = new Map<string, Mailbox[]>();
  /** The mailboxes of the lines or items of a column, by their records. */
  readonly lines = new Map<string, Map<number, Mailbox[]>>();

  constructor(fields: Iterable<DocumentField>) {
    for (const field of fields) {
      const words = readFieldWords(field);
      if (words.isOfRecord) this.addSaid(field, words);
      const found = findMailboxes(field.value);
      if (found.length > 0) this.addMailboxes(field, found);
    }
  }

  private addSaid(field: DocumentField, { isGivenName }: FieldWords): void {
    const country = countryOf(field);
    if (country !== undefined) this.countryFields.push([field, country]);
    for (const kind of readToldKinds(field)) this.toldFields.push([field, kind]);
    if (isGivenName) this.givenFields.push([field, true]);
  }

  private addMailboxes(field: DocumentField, found: readonly Mailbox[]): void {
    push(this.mailboxes, entityOf(field), ...found);
    const column = lineColumnOf(field);
    const byRecord = this.lines.get(column) ?? new Map<number, Mailbox[]>();
    push(byRecord, field.record, ...found);
    this.lines.set(column, byRecord);
  }

  /** Whether they say nothing of any record. */
  get isEmpty(): boolean {
    const { countryFields, toldFields, givenFields, lines } = this;
    return countryFields.length + toldFields.length + givenFields.length + lines.size === 0;
  }

  /** ISO 3166-1 alpha-2 codes of the countries that an entity names. */
  countriesOf(entity: string): ReadonlySet<string> | undefined {
    return (this.countries ??= byEntity(this.countryFields)).get(entity);
  }

  /** Whether a field says of others of its entity what they are; it may be that none does. */
  get isAnyTold(): boolean {
    return this.toldFields.length > 0;
  }

  /** The kinds that a field of an entity says its values are of. */
  toldOf(entity: string): ReadonlySet<PrivacyKind> | undefined {
    return (this.told ??= byEntity(this.toldFields)).get(entity);
  }

  /** Whether an entity has a given name, so that a mere `name` beside it is the family's. */
  hasGivenName(entity: string): boolean {
    return (this.given ??= byEntity(this.givenFields)).has(entity);
  }
}

function byEntity<T>(said: readonly (readonly [DocumentField, T])[]): ReadonlyMap<string, ReadonlySet<T>> {
  const found = new Map<string, Set<T>>();
  for (const [field, what] of said) {
    const entity = entityOf(field);
    found.set(entity, (found.get(entity) ?? new Set()).add(what));
  }
  return found;
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

function push<K, T>(map: Map<K, T[]>, key: K, ...values: readonly T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...values]);
  else list.push(...values);
}
