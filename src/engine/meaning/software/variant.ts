import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const variant = defineMeaning({
  id: 'software.variant',
  title: 'a variant of an experiment',
  gives: 'text',
  names: phrases(`
    experiment variant; ab variant; experiment|ab test|feature flag|a b test > variant; experiment group;
    test group; variation; = arm; treatment group; study arm; experiment bucket; ab test variant;
    experiment|flag > variation; component|button|badge|alert|style > variant
  `),
  generate: draw => draw.random.pick(['control', 'treatment', 'variant-a', 'variant-b']),
  examples: ['Experiment.variant: string', 'user.experiment_group: string'],
});
