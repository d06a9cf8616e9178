import { defineMeaning } from '../defineMeaning';

export const emoji = defineMeaning({
  id: 'internet.emoji',
  title: 'an emoji',
  gives: 'text',
  names: ['emoji', 'emoticon', 'reaction emoji', 'reaction > emoji', 'icon emoji', 'status emoji'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Reaction.emoji: string', 'Message.reaction_emoji: string', 'Status.emoji: string'],
});

const VALUES = [
  '😀',
  '😄',
  '🙂',
  '😍',
  '🤔',
  '😎',
  '🎉',
  '👍',
  '👏',
  '🙌',
  '🔥',
  '✨',
  '🚀',
  '💡',
  '❤️',
  '🌱',
  '☕',
  '🍕',
  '🐙',
  '🦊',
  '🌈',
  '⭐',
  '📌',
  '✅',
] as const;
