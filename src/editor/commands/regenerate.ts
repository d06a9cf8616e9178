import { defineCommand } from '../defineCommand';
import { regenerateAt } from '../regenerateAt';

/** Makes a fixture again by its marker: only what changed in its type changes. */
export const regenerate = defineCommand({
  id: 'fauxture.regenerate',
  run: (context, argument) => regenerateAt(context, argument, 'same seed'),
});
