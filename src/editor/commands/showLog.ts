import { defineCommand } from '../defineCommand';

/** Shows the log. */
export const showLog = defineCommand({
  id: 'fauxture.showLog',
  run: ({ log }) => {
    log.show();
  },
});
