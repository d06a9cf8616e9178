import type { Candidate } from '../detect/candidate';
import type { PrivacyKind } from '../definePrivacyKind';
import type { Company } from '../detect/findCompanions';
import { readFieldWords } from '../detect/fieldWords';
import type { RecordContext } from '../detect/candidateSearch';
import { findCandidates } from '../detect/findCandidates';
import type { DocumentField } from '../documentField';
import { collectionOf, entityOf, outerOf } from './entityOf';
import { addToTally, emptyTally, type Tally } from './evidenceTally';
import { type FileTraits, readTraits } from './fileTraits';
import type { Finding } from './finding';
import { isInSentence, judgeCandidate, type Surroundings } from './judgeCandidate';
import type { JudgeOptions } from './judgeOptions';
import { mailboxesAround, Records } from './records';
import { StreetDistance } from './streetDistance';

/** A candidate and the field that it was found in. */
interface Found {
  readonly field: DocumentField;
  readonly candidate: Candidate;
}

/** Where it stands: the record and the table, as `entityOf` and `collectionOf` call them. */
interface Placed extends Found {
  readonly entity: string;
  readonly collection: string;
}

/** What a document's candidates come to, by where they stand. */
interface Tallies {
  readonly entities: Map<string, Tally>;
  readonly collections: Map<string, Tally>;
  /** By an object around entities: its own values and those of two levels inside it. */
  readonly relatives: Map<string, Tally>;
  readonly columns: Map<string, Tally>;
  /** Given and family name of an entity. */
  readonly names: Map<string, [string, string]>;
}

/**
 * The personal data in a document, each with a verdict and its reason, in the order of the fields. The fields are read
 * twice where the record's country matters, so they must be iterable more than once. Pure.
 */
export function judgeDocument(
  fields: Iterable<DocumentField>,
  options: JudgeOptions = {},
): readonly Finding[] {
  const traits: FileTraits = { isMarked: false, isGenerated: false };
  const found = findAll(fields, traits, new Set(options.kindsOff));
  // Most documents hold nothing that could be real, and then nothing has to be known of their records.
  if (options.isSyntheticHidden === true && !found.some(each => mayBeReal(each, options))) return [];
  const placed = found.map(({ field, candidate }) => {
    const entity = entityOf(field);
    return { field, candidate, entity, collection: collectionOf(field, entity) };
  });
  const { entities, collections, relatives, columns, names } = tallyAll(placed);
  return placed.flatMap(({ field, candidate, entity, collection }) => {
    const surroundings: Surroundings = {
      field,
      entity: entities.get(entity) ?? emptyTally(),
      collection: collections.get(collection) ?? emptyTally(),
      relatives: relatives.get(outerOf(entity)) ?? emptyTally(),
      column: columns.get(field.column) ?? emptyTally(),
      names: names.get(entity) ?? [],
      traits,
      options,
    };
    const finding = judgeCandidate(candidate, surroundings);
    return finding === undefined ? [] : [finding];
  });
}

/** Whether a candidate can be of interest without another one beside it. */
function mayBeReal({ field, candidate }: Found, { placeholders = 'synthetic' }: JudgeOptions): boolean {
  const isPart = candidate.kind.evidence === 'record' && candidate.strength !== 'company';
  if (isPart && !isInSentence(candidate, field)) return false;
  if (candidate.reserved !== undefined) return false;
  return candidate.placeholder === undefined || placeholders !== 'synthetic';
}

function findAll(
  fields: Iterable<DocumentField>,
  traits: FileTraits,
  kindsOff: ReadonlySet<string>,
): readonly Found[] {
  const records = new Records(fields);
  const context = records.isEmpty ? undefined : new FieldContext(records);
  const all: Found[] = [];
  for (const field of fields) {
    readTraits(field, traits);
    context?.enter(field);
    const found = findCandidates(field, context);
    context?.leave(field, found);
    for (const candidate of found) if (!kindsOff.has(candidate.kind.id)) all.push({ field, candidate });
  }
  return all;
}

const NO_COUNTRY: ReadonlySet<string> = new Set();

/**
 * What is known of the record of a field, each in turn; found out when it is asked for, because most fields need none of
 * it.
 */
class FieldContext implements RecordContext {
  private readonly streets = new StreetDistance();
  private field: DocumentField | undefined;
  private known: string | undefined;

  constructor(private readonly records: Records) {}

  enter(field: DocumentField): void {
    this.field = field;
    this.known = undefined;
  }

  /** Passes the field with what was found in it. */
  leave(field: DocumentField, found: readonly Candidate[]): void {
    this.streets.pass(field, found);
  }

  get countries(): ReadonlySet<string> {
    return this.records.countriesOf(this.entity()) ?? NO_COUNTRY;
  }

  get hasGivenName(): boolean {
    return this.records.hasGivenName(this.entity());
  }

  get told(): ReadonlySet<PrivacyKind> | undefined {
    return this.records.isAnyTold ? this.records.toldOf(this.entity()) : undefined;
  }

  get company(): Company | undefined {
    if (this.field === undefined || this.records.lines.size === 0) return undefined;
    const mailboxes = mailboxesAround(this.field, this.entity(), this.records);
    return mailboxes.length === 0 ? undefined : { mailboxes, sinceStreet: this.streets.distance };
  }

  private entity(): string {
    return (this.known ??= this.field === undefined ? '' : entityOf(this.field));
  }
}

function tallyAll(placed: readonly Placed[]): Tallies {
  const tallies: Tallies = {
    entities: new Map(),
    collections: new Map(),
    relatives: new Map(),
    columns: new Map(),
    names: new Map(),
  };
  for (const { field, candidate, entity, collection } of placed) {
    addToTally(tallyOf(tallies.entities, entity), candidate);
    if (collection !== '') addToTally(tallyOf(tallies.collections, collection), candidate);
    for (const outer of [entity, outerOf(entity), outerOf(outerOf(entity))])
      if (outer !== '') addToTally(tallyOf(tallies.relatives, outer), candidate);
    addToTally(tallyOf(tallies.columns, field.column), candidate);
    if (candidate.kind.id === 'person-name') noteName(tallies.names, entity, field);
  }
  return tallies;
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  return tally;
}

function noteName(names: Map<string, [string, string]>, entity: string, field: DocumentField): void {
  const { words } = readFieldWords(field);
  const pair = names.get(entity) ?? ['', ''];
  if (words.has('first')) pair[0] = field.value;
  if (words.has('last')) pair[1] = field.value;
  names.set(entity, pair);
}
