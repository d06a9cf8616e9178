import { defineCommand } from '../defineCommand';
import { replacePersonalData } from '../findings/replacePersonalData';
import { uriOf } from '../pickType';

/** Replaces all personal data of a file. */
export const replaceInFile = defineCommand({
  id: 'fauxture.replaceInFile',
  run: async (context, argument) => {
    const uri = uriOf(argument);
    if (uri !== undefined) await replacePersonalData(context, { uri: uri.toString(), scope: 'file' });
  },
});
