import { defineMeaning } from '../defineMeaning';

export const isFollowing = defineMeaning({
  id: 'social.isFollowing',
  title: 'whether somebody follows',
  gives: 'flag',
  names: [
    'following',
    'followed',
    'is following',
    'followed by me',
    'is followed',
    'follows me',
    'liked',
    'is liked',
    'liked by me',
    'bookmarked',
    'is bookmarked',
    'favorited',
    'is favorite',
    'is friend',
    'favourite',
    'favorite',
    'starred',
    'is starred',
  ],
  generate: draw => draw.random.chance(0.35),
  examples: [
    'Profile.isFollowing: boolean',
    'Post.liked: boolean',
    'Item.is_favorite: boolean',
    'Tweet.bookmarked: boolean',
  ],
});
