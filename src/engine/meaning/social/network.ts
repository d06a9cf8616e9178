import { defineMeaning } from '../defineMeaning';

export const network = defineMeaning({
  id: 'social.network',
  title: 'a social network',
  gives: 'text',
  names: [
    'social network',
    'social platform',
    'social media platform',
    'social link|social account|social profile|social media|social media account > platform',
    'social link|social account|social profile|social media > network',
    'social link|social account|social profile > provider',
    'social link|social account > type',
    'social media',
    'social channel',
    'social link|social account > name',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['SocialLink.platform: string', 'Post.social_network: string', 'SocialAccount.provider: string'],
});

const VALUES = [
  'Bluesky',
  'Facebook',
  'GitHub',
  'Instagram',
  'LinkedIn',
  'Mastodon',
  'Pinterest',
  'Reddit',
  'Threads',
  'TikTok',
  'YouTube',
] as const;
