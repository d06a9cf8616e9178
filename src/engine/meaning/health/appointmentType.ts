import { defineMeaning } from '../defineMeaning';

export const appointmentType = defineMeaning({
  id: 'health.appointmentType',
  title: 'a kind of appointment',
  gives: 'text',
  names: [
    'appointment type',
    'visit type',
    'encounter type',
    'appointment|visit|encounter|consultation > type',
    'appointment|consultation > reason',
    'consultation type',
    'type of appointment',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Appointment.type: string', 'Visit.visit_type: string', 'Encounter.type: string'],
});

const VALUES = [
  'check-up',
  'follow-up',
  'consultation',
  'vaccination',
  'blood test',
  'physiotherapy',
  'emergency',
  'telehealth',
  'annual exam',
] as const;
