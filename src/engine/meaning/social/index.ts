import type { MeaningDefinition } from '../defineMeaning';
import { commentCount } from './commentCount';
import { engagementRate } from './engagementRate';
import { followerCount } from './followerCount';
import { followingCount } from './followingCount';
import { handle } from './handle';
import { hashtag } from './hashtag';
import { isFollowing } from './isFollowing';
import { isOnline } from './isOnline';
import { likeCount } from './likeCount';
import { network } from './network';
import { postBody } from './postBody';
import { postCount } from './postCount';
import { postType } from './postType';
import { profileUrl } from './profileUrl';
import { reactionType } from './reactionType';
import { shareCount } from './shareCount';
import { viewCount } from './viewCount';

/** Meanings of the group `social`. */
export const socialMeanings = [
  handle,
  hashtag,
  profileUrl,
  network,
  postBody,
  likeCount,
  followerCount,
  followingCount,
  viewCount,
  shareCount,
  commentCount,
  postCount,
  engagementRate,
  reactionType,
  postType,
  isOnline,
  isFollowing,
] as const satisfies readonly MeaningDefinition[];
