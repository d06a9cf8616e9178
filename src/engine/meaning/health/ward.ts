import { defineMeaning } from '../defineMeaning';

export const ward = defineMeaning({
  id: 'health.ward',
  title: 'a hospital ward',
  gives: 'text',
  names: ['ward', 'hospital ward', 'hospital department', 'hospital unit', 'ward > name', 'care unit'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Admission.ward: string', 'Patient.hospital_ward: string', 'Bed.ward: string'],
});

const VALUES = [
  'A1',
  'A2',
  'B1',
  'B2',
  'C3',
  'Cardiology 2',
  'Emergency',
  'Intensive care',
  'Maternity',
  'Oncology 1',
  'Pediatrics',
  'Surgery 3',
] as const;
