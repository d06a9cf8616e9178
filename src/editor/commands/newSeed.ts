import { defineCommand } from '../defineCommand';
import { regenerateAt } from '../regenerateAt';

/** Makes a fixture again with other values. */
export const newSeed = defineCommand({
  id: 'fauxture.newSeed',
  run: (context, argument) => regenerateAt(context, argument, 'new seed'),
});
