import { defineMeaning } from '../defineMeaning';

export const benefit = defineMeaning({
  id: 'hr.benefit',
  title: 'what comes with a job',
  gives: 'text',
  names: ['benefit', 'perk', 'employee benefit', 'job benefit', 'benefit > name', 'perk > name'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Job.benefits: string', 'Offer.perks: string', 'Benefit.name: string'],
});

const VALUES = [
  'Bicycle lease',
  'Childcare allowance',
  'Company car',
  'Dental insurance',
  'Flexible hours',
  'Free lunch',
  'Gym membership',
  'Health insurance',
  'Home office budget',
  'Language courses',
  'Life insurance',
  'Parental leave',
  'Pension plan',
  'Public transport ticket',
  'Relocation support',
  'Sabbatical',
  'Stock options',
  'Training budget',
  'Unlimited coffee',
  'Volunteer days',
] as const;
