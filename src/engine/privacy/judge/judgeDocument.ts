import type { Candidate } from '../detect/candidate';
import { readFieldWords } from '../detect/fieldWords';
import { findCandidates, type RecordContext } from '../detect/findCandidates';
import type { DocumentField } from '../documentField';
import { collectionOf, entityOf, outerOf } from './entityOf';
import { addToTally, emptyTally, type Tally } from './evidenceTally';
import { type FileTraits, readTraits } from './fileTraits';
import type { Finding } from './finding';
import { judgeCandidate, type Surroundings } from './judgeCandidate';
import type { JudgeOptions } from './judgeOptions';
import { mailboxesAround, readRecords, type Records } from './readRecords';
import { StreetDistance } from './streetDistance';

/** What one pass over a document's fields has gathered. Its size is that of the candidates, not of the document. */
interface Gathered {
  readonly candidates: {
    readonly field: DocumentField;
    readonly candidate: Candidate;
    readonly entity: string;
  }[];
  readonly entities: Map<string, Tally>;
  readonly collections: Map<string, Tally>;
  /** By an object around entities: its own values and those of two levels inside it. */
  readonly relatives: Map<string, Tally>;
  readonly columns: Map<string, Tally>;
  /** Given and family name of an entity. */
  readonly names: Map<string, [string, string]>;
  readonly traits: FileTraits;
}

/**
 * The personal data in a document, each with a verdict and its reason, in the order of the fields. The fields are read
 * twice where the record's country matters, so they must be iterable more than once. Pure.
 */
export function judgeDocument(
  fields: Iterable<DocumentField>,
  options: JudgeOptions = {},
): readonly Finding[] {
  const gathered = gather(fields, new Set(options.kindsOff));
  const { candidates, entities, collections, relatives, columns, names, traits } = gathered;
  return candidates.flatMap(({ field, candidate, entity }) => {
    const surroundings: Surroundings = {
      field,
      entity: entities.get(entity) ?? emptyTally(),
      collection: collections.get(collectionOf(field)) ?? emptyTally(),
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

function gather(fields: Iterable<DocumentField>, kindsOff: ReadonlySet<string>): Gathered {
  const records = readRecords(fields);
  const { countries, told, given, lines } = records;
  const saysNothing = countries.size + told.size + given.size + lines.size === 0;
  const streets = new StreetDistance();
  const gathered: Gathered = {
    candidates: [],
    entities: new Map(),
    collections: new Map(),
    relatives: new Map(),
    columns: new Map(),
    names: new Map(),
    traits: { isMarked: false, isGenerated: false },
  };
  for (const field of fields) {
    readTraits(field, gathered.traits);
    const entity = saysNothing ? undefined : entityOf(field);
    const found = findCandidates(
      field,
      entity === undefined ? NO_CONTEXT : contextOf(field, entity, { records, streets }),
    );
    streets.pass(field, found);
    for (const candidate of found) {
      if (!kindsOff.has(candidate.kind.id))
        gatherCandidate(gathered, { field, candidate, entity: entity ?? entityOf(field) });
    }
  }
  return gathered;
}

const NO_CONTEXT: RecordContext = {};

function contextOf(
  field: DocumentField,
  entity: string,
  { records, streets }: { readonly records: Records; readonly streets: StreetDistance },
): RecordContext {
  const { countries, told, given } = records;
  const mailboxes = mailboxesAround(field, entity, records);
  const toldKinds = told.get(entity);
  return {
    countries: countries.get(entity) ?? NONE,
    hasGivenName: given.has(entity),
    ...(toldKinds !== undefined && { told: toldKinds }),
    ...(mailboxes.length > 0 && { company: { mailboxes, sinceStreet: streets.distance } }),
  };
}

const NONE: ReadonlySet<string> = new Set();

function gatherCandidate(gathered: Gathered, found: Gathered['candidates'][number]): void {
  const { field, candidate, entity } = found;
  gathered.candidates.push(found);
  addToTally(tallyOf(gathered.entities, entity), candidate);
  const collection = collectionOf(field);
  if (collection !== '') addToTally(tallyOf(gathered.collections, collection), candidate);
  for (const outer of [entity, outerOf(entity), outerOf(outerOf(entity))])
    if (outer !== '') addToTally(tallyOf(gathered.relatives, outer), candidate);
  addToTally(tallyOf(gathered.columns, field.column), candidate);
  if (candidate.kind.id === 'person-name') noteName(gathered.names, entity, field);
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
