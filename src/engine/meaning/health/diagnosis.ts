import { defineMeaning } from '../defineMeaning';
import { diagnosisFacet } from '../facets/diagnosis';

export const diagnosis = defineMeaning({
  id: 'health.diagnosis',
  title: 'a diagnosis',
  gives: 'text',
  names: [
    'diagnosis',
    'medical condition',
    'disease',
    'illness',
    'health condition',
    'patient|encounter|medical record|visit|medical history > condition',
    'diagnosis|disease|medical condition|illness > name',
    'primary diagnosis',
    'chronic condition',
    'diagnosis > description',
    'pre existing condition',
    'disorder',
    'preexisting condition',
  ],
  generate: draw => draw.facet(diagnosisFacet).name,
  examples: [
    'Patient.diagnosis: string',
    'Visit.primary_diagnosis: string',
    'Diagnosis.name: string',
    'Patient.medicalConditions: string',
    'Patient.chronic_conditions: string',
  ],
});
