import { defineMeaning } from '../defineMeaning';
import { diagnoses } from './tables/diagnoses';

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
  generate: draw => draw.random.pick(diagnoses).code,
  examples: [
    'Diagnosis.code: string',
    'Claim.icd10: string',
    'Visit.diagnosis_code: string',
    'Encounter.icdCode: string',
  ],
});
