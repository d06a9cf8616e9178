import { defineMeaning } from '../defineMeaning';

export const vaccine = defineMeaning({
  id: 'health.vaccine',
  title: 'a vaccine',
  gives: 'text',
  names: [
    'vaccine',
    'vaccine name',
    'vaccination',
    'immunization',
    'vaccine|vaccination|immunization > name',
    'vaccine type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Patient.vaccinations: string', 'Vaccine.name: string', 'Record.vaccine_name: string'],
});

const VALUES = [
  'COVID-19',
  'Diphtheria',
  'Hepatitis A',
  'Hepatitis B',
  'HPV',
  'Influenza',
  'Measles',
  'Meningococcal',
  'MMR',
  'Pertussis',
  'Pneumococcal',
  'Polio',
  'Rabies',
  'Rotavirus',
  'Rubella',
  'Shingles',
  'Tetanus',
  'Tick-borne encephalitis',
  'Typhoid',
  'Varicella',
  'Yellow fever',
] as const;
