import { defineCommand } from '../defineCommand';
import { stepToFinding } from '../findings/stepToFinding';

/** Shows the finding after the cursor, in whichever file it is. */
export const nextFinding = defineCommand({
  id: 'fauxture.nextFinding',
  run: ({ findings, findingView }) => stepToFinding(findings, findingView.filter, 'next'),
});
