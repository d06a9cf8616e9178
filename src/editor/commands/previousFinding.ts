import { defineCommand } from '../defineCommand';
import { stepToFinding } from '../findings/stepToFinding';

/** Shows the finding before the cursor, in whichever file it is. */
export const previousFinding = defineCommand({
  id: 'fauxture.previousFinding',
  run: ({ findings, findingView }) => stepToFinding(findings, findingView.filter, 'previous'),
});
