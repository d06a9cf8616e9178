import { defineCommand } from '../defineCommand';

/** Ends the language server and starts another. */
export const restartServer = defineCommand({
  id: 'fauxture.restartServer',
  run: ({ server }) => server.restart(),
});
