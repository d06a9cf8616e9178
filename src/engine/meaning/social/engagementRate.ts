import { defineMeaning } from '../defineMeaning';

export const engagementRate = defineMeaning({
  id: 'social.engagementRate',
  title: 'a share of people who react',
  gives: 'number',
  types: ['number', 'string'],
  names: [
    'engagement rate',
    'click through rate',
    'ctr',
    'open rate',
    'click rate',
    'bounce rate',
    'conversion rate',
    'retention rate',
    'churn rate',
    'unsubscribe rate',
    'response rate',
  ],
  unit: 'ratio',
  generate: draw => draw.number({ minimum: 0.005, maximum: 0.45, decimals: 3, shape: 'low' }),
  examples: [
    'Campaign.engagementRate: number',
    'Ad.ctr: number',
    'Email.open_rate: number',
    'Site.bounceRate: number',
  ],
});
