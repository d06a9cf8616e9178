import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const leadSource = defineMeaning({
  id: 'commerce.leadSource',
  title: 'where a lead came from',
  gives: 'text',
  names: phrases(`
    lead source; customer source; acquisition source; acquisition channel; signup source; lead|deal|opportunity|prospect > = source
  `),
  generate: draw =>
    draw.random.pick([
      'website',
      'referral',
      'trade_show',
      'cold_call',
      'newsletter',
      'partner',
      'paid_search',
      'webinar',
    ]),
  examples: ['Lead.leadSource: string', 'customer.acquisition_channel: string', 'Deal.source: string'],
});
