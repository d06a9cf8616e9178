import { defineMeaning } from '../defineMeaning';

export const industryCode = defineMeaning({
  id: 'company.industryCode',
  title: "an industry's code",
  gives: 'text',
  names: ['naics', 'naics code', 'sic', 'sic code', 'nace', 'nace code', 'industry code', 'isic code'],
  generate: draw => `${draw.random.pick(DIVISIONS)}${draw.random.digits(2)}`,
  examples: ['Company.naicsCode: string', 'Business.sic_code: string'],
});

const DIVISIONS = [
  '11',
  '23',
  '31',
  '33',
  '42',
  '44',
  '45',
  '48',
  '51',
  '52',
  '53',
  '54',
  '56',
  '61',
  '62',
  '71',
  '72',
  '81',
] as const;
