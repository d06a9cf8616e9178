import { defineMeaning } from '../defineMeaning';
import { diagnosisFacet } from '../facets/diagnosis';

export const diagnosisCode = defineMeaning({
  id: 'health.diagnosisCode',
  title: 'an ICD-10 code',
  gives: 'text',
  names: [
    'icd 10',
    'icd',
    'icd code',
    'icd 10 code',
    'diagnosis code',
    'condition code',
    'diagnosis|disease|medical condition > code',
    'diagnosis|disease > icd',
  ],
  generate: draw => draw.facet(diagnosisFacet).code,
  examples: [
    'Diagnosis.code: string',
    'Claim.icd10: string',
    'Visit.diagnosis_code: string',
    'Encounter.icdCode: string',
  ],
});
