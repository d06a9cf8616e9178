import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const dealStage = defineMeaning({
  id: 'commerce.dealStage',
  title: 'a stage of a sale',
  gives: 'text',
  names: phrases(`
    deal stage; sale stage; pipeline stage; opportunity stage; lead stage; lead|deal|opportunity > = stage
  `),
  generate: draw =>
    draw.random.pick(['prospecting', 'qualified', 'proposal', 'negotiation', 'closed_won', 'closed_lost']),
  examples: ['Deal.stage: string', 'lead.pipeline_stage: string'],
});
