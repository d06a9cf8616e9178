import { defineCommand } from '../defineCommand';
import { findingTarget } from '../findings/findingTarget';
import { replacePersonalData } from '../findings/replacePersonalData';

/** Replaces all values of a kind in a file. */
export const replaceKindInFile = defineCommand({
  id: 'fauxture.replaceKindInFile',
  run: async (context, argument) => {
    const target = findingTarget(argument);
    if (target !== undefined) await replacePersonalData(context, { ...target, scope: 'kind' });
  },
});
