import { defineCommand } from '../defineCommand';
import { findingTarget } from '../findings/findingTarget';
import { replacePersonalData } from '../findings/replacePersonalData';

/** Replaces the value at a place, wherever it stands in its file. */
export const replaceValue = defineCommand({
  id: 'fauxture.replaceValue',
  run: async (context, argument) => {
    const target = findingTarget(argument);
    if (target !== undefined) await replacePersonalData(context, { ...target, scope: 'value' });
  },
});
