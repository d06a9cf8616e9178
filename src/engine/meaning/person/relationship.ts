import { defineMeaning } from '../defineMeaning';

export const relationship = defineMeaning({
  id: 'person.relationship',
  title: 'how somebody is related',
  gives: 'text',
  names: [
    '= relationship',
    '= relation',
    'kinship',
    'relationship to patient',
    'relationship to insured',
    'relationship to applicant',
    'contact relationship',
    'emergency contact relationship',
    'emergency contact|dependent|beneficiary|family member|contact|relative|guardian > relationship',
    'emergency contact|dependent|beneficiary|family member|contact|relative > relation',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['EmergencyContact.relationship: string', 'Dependent.relation: string', 'Person.kinship: string'],
});

const VALUES = [
  'spouse',
  'partner',
  'mother',
  'father',
  'sister',
  'brother',
  'daughter',
  'son',
  'grandmother',
  'grandfather',
  'aunt',
  'uncle',
  'cousin',
  'friend',
  'guardian',
  'neighbor',
] as const;
