import { medicalRecordNumber as medicalRecordNumberKind } from '../../privacy/kinds/medicalRecordNumber';
import { defineMeaning } from '../defineMeaning';

export const medicalRecordNumber = defineMeaning({
  id: 'health.medicalRecordNumber',
  title: 'a medical record number',
  gives: 'text',
  names: [
    'mrn',
    'medical record number',
    'patient id',
    'patient number',
    'patient identifier',
    'chart number',
    'medical record id',
    'health record number',
  ],
  generate: draw => medicalRecordNumberKind.generate(draw.random, {}),
  examples: ['Patient.mrn: string', 'Visit.medical_record_number: string', 'Order.patientId: string'],
});
