import { defineCommand } from '../defineCommand';

/** Puts the tree of findings together by file. */
export const groupByFile = defineCommand({
  id: 'fauxture.groupByFile',
  run: ({ findingView }) => {
    findingView.group('file');
  },
});
