import type { PrivacyKind } from '../definePrivacyKind';
import type { DocumentField } from '../documentField';
import { foldWords } from './foldWords';
import { kindsNamedBy } from './keyWords';

/** Names of fields that tell what another field of their object holds, as FHIR's `system` and `type` do. */
const TELLING =
  /^(?:type|typ|tipo|kind|system|scheme|label|name|code|text|field|attribute|art|documentType|idType|id_type|document_type|identifierType|taxIdType|numberType|category)$|(?:Type|_type|_TYPE)$/;
/** Longer ones are prose. */
const LONGEST = 60;

/** The kinds that a field says of the values beside it: of `{ type: 'BSN', value: … }` that. Pure. */
export function readToldKinds({ key, value, type }: DocumentField): readonly PrivacyKind[] {
  if (type !== 'string' || value.length > LONGEST || value.length < 2 || !TELLING.test(key)) return [];
  return [...kindsNamedBy(foldWords(value)).keys()].filter(kind => kind.evidence === 'key');
}
