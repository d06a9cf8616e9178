import { defineMeaning } from '../defineMeaning';

export const reactionType = defineMeaning({
  id: 'social.reactionType',
  title: 'a kind of reaction',
  gives: 'text',
  names: [
    'reaction type',
    'reaction',
    'reaction > type',
    'reaction > name',
    'reaction > kind',
    'vote type',
    'like type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Reaction.type: string', 'Post.reaction_type: string'],
});

const VALUES = ['like', 'love', 'laugh', 'celebrate', 'insightful', 'support', 'wow', 'sad'] as const;
