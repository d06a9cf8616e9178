import type { DocumentField } from '../documentField';
import { streetAddress } from '../kinds/streetAddress';
import type { Candidate } from './candidate';
import { CandidateSearch, type RecordContext } from './candidateSearch';
import { type FieldWords, readFieldWords } from './fieldWords';
import { findCompanions, findPostcode } from './findCompanions';
import { isHarmless } from './isHarmless';
import { withoutOverlaps } from './withoutOverlaps';

/**
 * What in a field's value may be personal data, in order of place, without overlaps. Text is tried only by the kinds that
 * its name, its words or its characters allow, each in linear time. Pure.
 */
export function findCandidates(
  field: DocumentField,
  context: RecordContext = NO_CONTEXT,
): readonly Candidate[] {
  const { value } = field;
  if (value === '') return NOTHING;
  const names = tellNames(readFieldWords(field), context);
  const { company } = context;
  const isUnnamed = names.named.size === 0 && !names.isGeneric;
  const companions = company === undefined ? NOTHING : findCompanions(field, names, company);
  const isPlain = isHarmless(value);
  if (isPlain && isUnnamed) return companions;
  const search = new CandidateSearch(field, names, context);
  for (const companion of companions) search.found.push(companion);
  search.collectNamed();
  if (!isPlain || names.isGeneric) search.collectUnnamed();
  const { found } = search;
  collectPostcodes(field, found);
  return found.length < 2 ? found : withoutOverlaps(found, names);
}

const NOTHING: readonly Candidate[] = [];
const NO_CONTEXT: RecordContext = {};

/** Under a name that says nothing, what another field of the record says of it counts as its name. */
function tellNames(names: FieldWords, context: RecordContext): FieldWords {
  if (!(names.isGeneric || (names.isNeutral && !names.isVetoed))) return names;
  const { told } = context;
  if (told === undefined) return names;
  const named = new Map(names.named);
  for (const kind of told) named.set(kind, named.get(kind) ?? 1);
  return { ...names, named };
}

/** A postcode behind a street that its name tells. */
function collectPostcodes({ value }: DocumentField, found: Candidate[]): void {
  const { length } = found;
  for (let index = 0; index < length; index += 1) {
    const { kind, end, strength } = found[index] as Candidate;
    if (kind !== streetAddress || strength !== 'key') continue;
    found.push(...findPostcode(value, end, strength));
  }
}
