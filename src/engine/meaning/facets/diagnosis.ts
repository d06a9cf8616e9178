import { defineFacet } from '../facet';
import { diagnoses, type Diagnosis } from '../health/tables/diagnoses';

/** A condition with its own ICD-10 code. */
export const diagnosisFacet = defineFacet<Diagnosis>({
  id: 'diagnosis',
  kind: 'object',
  draw: ({ random }) => random.pick(diagnoses),
});
