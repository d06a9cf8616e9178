import { defineMeaning } from '../defineMeaning';

export const utmSource = defineMeaning({
  id: 'internet.utmSource',
  title: 'where a visit came from',
  gives: 'text',
  names: ['utm source', 'traffic source', 'campaign source', 'acquisition source'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Visit.utmSource: string', 'Lead.utm_source: string'],
});

const VALUES = [
  'newsletter',
  'search',
  'partner',
  'podcast',
  'print',
  'direct',
  'event',
  'video',
  'referral',
  'social',
] as const;
