import { defineCommand } from '../defineCommand';

/** Shows all findings in the tree again. */
export const clearFilter = defineCommand({
  id: 'fauxture.clearFilter',
  run: ({ findingView }) => {
    findingView.showOnly('');
  },
});
