import { defineMeaning } from '../defineMeaning';
import { hashtags } from './tables/hashtags';

export const postBody = defineMeaning({
  id: 'social.postBody',
  title: 'the text of a post',
  gives: 'text',
  names: [
    'post body',
    'post text',
    'tweet text',
    'status update',
    'post|tweet|toot|social post|forum post|thread|reel|story post|status update > body',
    'post|tweet|toot|social post|forum post|thread|status update > text',
    'tweet|toot|social post|forum post|status update > content',
    'post|social post|tweet > message',
    'post message',
    '= tweet',
    'full text tweet',
    'wall post',
  ],
  generate: draw =>
    `${draw.random.pick(draw.locale.sentences)} #${draw.random.pick(hashtags)} #${draw.random.pick(hashtags)}`,
  examples: ['Post.body: string', 'Tweet.text: string', 'Share.post_text: string'],
});
