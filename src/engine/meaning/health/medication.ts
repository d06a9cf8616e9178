import { defineMeaning } from '../defineMeaning';
import { medications } from './tables/medications';

export const medication = defineMeaning({
  id: 'health.medication',
  title: 'a medication',
  gives: 'text',
  names: [
    'medication',
    'drug',
    'drug name',
    'medicine',
    'medication name',
    'medicine name',
    'medication|drug|medicine|prescription > name',
    'prescription',
    'active ingredient',
    'current medication',
    'medication > display name',
    'generic name',
    'prescription drug',
  ],
  generate: draw => draw.random.pick(medications),
  examples: [
    'Prescription.medication: string',
    'Patient.medications: string',
    'Drug.name: string',
    'Order.drug_name: string',
  ],
});
