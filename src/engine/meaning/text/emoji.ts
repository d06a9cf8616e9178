import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const emoji = defineMeaning({
  id: 'text.emoji',
  title: 'an emoji',
  gives: 'text',
  names: phrases(`
    emoji; reaction emoji; = reaction; emoticon; emoji icon; = smiley; message reaction type; status emoji
  `),
  aliases: ['internet.emoji', 'emoji'],
  generate: draw =>
    draw.random.pick(['👍', '❤️', '😂', '🎉', '😮', '😢', '🙏', '🔥', '👀', '🚀', '✅', '🤔']),
  examples: ['Reaction.emoji: string', 'message.reaction_emoji: string'],
});
