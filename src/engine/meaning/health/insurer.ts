import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const insurer = defineMeaning({
  id: 'health.insurer',
  title: 'a health insurer',
  gives: 'text',
  names: [
    'insurer',
    'insurance provider',
    'insurance company',
    'insurance carrier',
    'health insurance',
    'insurance name',
    'insurance|health insurance|coverage > provider',
    'insurance|coverage > payer',
    'payer name',
    'insurance|health insurance > name',
    'health insurer',
    'insurance payer',
  ],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} ${draw.random.pick(KINDS)}`,
  examples: [
    'Patient.insuranceProvider: string',
    'Insurance.provider: string',
    'Claim.insurer: string',
    'Policy.insurance_company: string',
  ],
});

const KINDS = ['Health', 'Mutual', 'Insurance', 'Care', 'Assurance'] as const;
