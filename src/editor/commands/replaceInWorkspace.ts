import { defineCommand } from '../defineCommand';
import { replacePersonalData } from '../findings/replacePersonalData';

/** Replaces all personal data of the workspace, the same value by the same everywhere. */
export const replaceInWorkspace = defineCommand({
  id: 'fauxture.replaceInWorkspace',
  run: context => replacePersonalData(context, { scope: 'workspace' }),
});
