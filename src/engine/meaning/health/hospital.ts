import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const hospital = defineMeaning({
  id: 'health.hospital',
  title: 'a hospital',
  gives: 'text',
  names: [
    'hospital',
    'hospital name',
    'clinic',
    'clinic name',
    'medical center',
    'hospital|clinic|medical center|health center|pharmacy|doctor office|health facility > name',
    'pharmacy',
    'health center',
    'care facility',
    'treating facility',
    'pharmacy name',
  ],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} ${draw.random.pick(KINDS)}`,
  examples: [
    'Patient.hospital: string',
    'Hospital.name: string',
    'Visit.clinic_name: string',
    'Clinic.name: string',
  ],
});

const KINDS = [
  'Hospital',
  'Clinic',
  'Medical Center',
  'Health Center',
  'General Hospital',
  'Family Practice',
] as const;
