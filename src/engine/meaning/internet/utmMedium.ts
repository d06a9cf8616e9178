import { defineMeaning } from '../defineMeaning';

export const utmMedium = defineMeaning({
  id: 'internet.utmMedium',
  title: 'the medium of a campaign',
  gives: 'text',
  names: ['utm medium', 'campaign medium', 'traffic medium'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Visit.utmMedium: string', 'Lead.utm_medium: string'],
});

const VALUES = ['email', 'cpc', 'organic', 'social', 'banner', 'affiliate', 'qr', 'sms'] as const;
