import type { MeaningDefinition } from '../defineMeaning';
import { chatMessage } from './chatMessage';
import { comment } from './comment';
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
import { presence } from './presence';
import { profileUrl } from './profileUrl';
import { reactionType } from './reactionType';
import { shareCount } from './shareCount';
import { viewCount } from './viewCount';
import { visibility } from './visibility';

/** Meanings of the group `social`. */
export const socialMeanings = [
  handle,
  hashtag,
  profileUrl,
  network,
  postBody,
  comment,
  chatMessage,
  likeCount,
  followerCount,
  followingCount,
  viewCount,
  shareCount,
  commentCount,
  postCount,
  engagementRate,
  visibility,
  presence,
  reactionType,
  postType,
  isOnline,
  isFollowing,
] as const satisfies readonly MeaningDefinition[];
