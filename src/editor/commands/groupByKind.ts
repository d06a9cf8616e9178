import { defineCommand } from '../defineCommand';

/** Puts the tree of findings together by kind. */
export const groupByKind = defineCommand({
  id: 'fauxture.groupByKind',
  run: ({ findingView }) => {
    findingView.group('kind');
  },
});
