import { defineMeaning } from '../defineMeaning';
import { slugWords } from './tables/slugWords';

export const utmCampaign = defineMeaning({
  id: 'internet.utmCampaign',
  title: 'the name of a campaign for links',
  gives: 'text',
  names: ['utm campaign', 'utm term', 'utm content'],
  generate: draw =>
    `${draw.random.pick(SEASONS)}-${draw.random.pick(slugWords)}-${String(draw.random.int(1, 99)).padStart(2, '0')}`,
  examples: ['Visit.utmCampaign: string', 'Lead.utm_campaign: string'],
});

const SEASONS = [
  'spring',
  'summer',
  'autumn',
  'winter',
  'launch',
  'holiday',
  'weekend',
  'anniversary',
] as const;
