import type { PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { readFieldWords } from './fieldWords';
import { foldWords } from './foldWords';
import { kindsNamedBy } from './keyWords';

/** Longer ones are prose. */
const LONGEST = 60;

const MEMORY = 5000;
/** What the values said that were met last: types recur. */
const known = new Map<string, readonly PrivacyKind[]>();

/** The kinds that a field says of the values beside it: of `{ type: 'BSN', value: … }` that. Pure. */
export function readToldKinds(field: DocumentField): readonly PrivacyKind[] {
  const { value, type } = field;
  if (type !== 'string' || value.length > LONGEST || value.length < 2) return NONE;
  if (!readFieldWords(field).isTelling) return NONE;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (known.size >= MEMORY) known.clear();
  const named = [...kindsNamedBy(foldWords(value)).keys()].filter(kind => kind.evidence === 'key');
  known.set(value, named.length === 0 ? NONE : named);
  return named;
}

const NONE: readonly PrivacyKind[] = [];
