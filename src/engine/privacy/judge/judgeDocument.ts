import type { Candidate } from '../detect/candidate';
import type { PrivacyKind } from '../definePrivacyKind';
import type { Company } from '../detect/findCompanions';
import { readFieldWords } from '../detect/fieldWords';
import type { RecordContext } from '../detect/candidateSearch';
import { findCandidates } from '../detect/findCandidates';
import { isHarmless } from '../detect/isHarmless';
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
  const found = findAll(fields, traits, options);
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

/**
 * All candidates in the order of the fields; none where nothing could be real and what is not is hidden, as in most
 * documents. What is of interest only beside something else is looked for when there is something.
 */
function findAll(
  fields: Iterable<DocumentField>,
  traits: FileTraits,
  options: JudgeOptions,
): readonly Found[] {
  const search = new DocumentSearch(fields, options);
  const isAllWanted = options.isSyntheticHidden !== true;
  let isOfInterest = isAllWanted;
  const first: (readonly Candidate[] | undefined)[] = [];
  for (const field of fields) {
    readTraits(field, traits);
    const found = isOfInterest || !search.mayWait(field) ? search.find(field) : undefined;
    isOfInterest ||= found?.some(candidate => mayBeReal(candidate, field, options)) ?? false;
    first.push(found);
  }
  if (!isOfInterest) return [];
  const all: Found[] = [];
  let index = 0;
  for (const field of fields) {
    for (const candidate of first[index] ?? search.find(field)) all.push({ field, candidate });
    index += 1;
  }
  return all;
}

/** Whether a candidate can be of interest without another one beside it. */
function mayBeReal(
  candidate: Candidate,
  field: DocumentField,
  { placeholders = 'synthetic' }: JudgeOptions,
): boolean {
  const isPart = candidate.kind.evidence === 'record' && candidate.strength !== 'company';
  if (isPart && !isInSentence(candidate, field)) return false;
  if (candidate.reserved !== undefined) return false;
  return candidate.placeholder === undefined || placeholders !== 'synthetic';
}

/** The search for candidates in the fields of a document. */
class DocumentSearch {
  private readonly context: FieldContext | undefined;
  private readonly kindsOff: ReadonlySet<string>;
  private readonly isEachAlone: boolean;

  constructor(fields: Iterable<DocumentField>, { kindsOff }: JudgeOptions) {
    const records = new Records(fields);
    this.context = records.isEmpty ? undefined : new FieldContext(records);
    this.kindsOff = new Set(kindsOff);
    this.isEachAlone = !records.isAnyTold && records.lines.size === 0;
  }

  find(field: DocumentField): readonly Candidate[] {
    const { context, kindsOff } = this;
    context?.enter(field);
    const found = findCandidates(field, context);
    context?.leave(field, found);
    return kindsOff.size === 0 ? found : found.filter(({ kind }) => !kindsOff.has(kind.id));
  }

  /** Whether all that a field can hold is of interest only beside something else. */
  mayWait(field: DocumentField): boolean {
    return this.isEachAlone && readFieldWords(field).isOfParts && isHarmless(field.value);
  }
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
