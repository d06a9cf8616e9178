import { defineCommand } from '../defineCommand';
import { fillAt } from '../fill';

/** Adds what a document's schema requires of the object around the cursor. */
export const fillRequiredProperties = defineCommand({
  id: 'fauxture.fillRequiredProperties',
  run: (context, argument) => fillAt(context, argument, 'required'),
});
