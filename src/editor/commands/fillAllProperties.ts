import { defineCommand } from '../defineCommand';
import { fillAt } from '../fill';

/** Adds all that a document's schema names for the object around the cursor. */
export const fillAllProperties = defineCommand({
  id: 'fauxture.fillAllProperties',
  run: (context, argument) => fillAt(context, argument, 'all'),
});
