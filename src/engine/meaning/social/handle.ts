import { defineMeaning } from '../defineMeaning';
import { usernameEdges } from '../edges/personEdges';
import { accountFacet } from '../facets/account';
import { people } from '../person/tables/owners';

export const handle = defineMeaning({
  id: 'social.handle',
  title: 'a handle on social networks',
  gives: 'text',
  names: [
    'handle',
    'twitter handle',
    'social handle',
    'instagram',
    'twitter',
    'mastodon',
    'instagram handle',
    `${people} > handle`,
    'user handle',
    'bluesky',
    'tiktok',
    'telegram',
    'twitter username',
    'instagram username',
    'social media handle',
    'telegram username',
    'user tag',
    'threads handle',
    'discord',
    'discord username',
    'skype',
    'slack handle',
    'mention',
    'mentioned user',
  ],
  generate: draw => `@${draw.facet(accountFacet).handle}`,
  edgeCases: usernameEdges,
  examples: [
    'User.twitterHandle: string',
    'Profile.handle: string',
    'Contact.instagram: string',
    'Author.twitter: string',
    'Post.mentions: string',
  ],
});
