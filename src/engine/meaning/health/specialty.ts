import { defineMeaning } from '../defineMeaning';

export const specialty = defineMeaning({
  id: 'health.specialty',
  title: 'a medical specialty',
  gives: 'text',
  names: [
    'specialty',
    'medical specialty',
    'doctor specialty',
    'speciality',
    'specialism',
    'doctor|physician|clinic > specialization',
    'practice area',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Doctor.specialty: string',
    'Referral.medical_specialty: string',
    'Physician.specialization: string',
  ],
});

const VALUES = [
  'Anesthesiology',
  'Cardiology',
  'Dermatology',
  'Emergency medicine',
  'Endocrinology',
  'Family medicine',
  'Gastroenterology',
  'Geriatrics',
  'Hematology',
  'Internal medicine',
  'Nephrology',
  'Neurology',
  'Obstetrics',
  'Oncology',
  'Ophthalmology',
  'Orthopedics',
  'Otolaryngology',
  'Pediatrics',
  'Psychiatry',
  'Pulmonology',
  'Radiology',
  'Rheumatology',
  'Surgery',
  'Urology',
] as const;
