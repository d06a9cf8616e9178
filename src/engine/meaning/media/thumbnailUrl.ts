import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const thumbnailUrl = defineMeaning({
  id: 'media.thumbnailUrl',
  title: 'an address of a thumbnail',
  gives: 'text',
  names: phrases(`
    thumbnail; thumbnail url; thumb url; = thumb; preview url; preview image url; small image;
    thumbnail image; thumbnail uri; = thumbs; image thumbnail; image preview link; thumbnail path url;
    small url; thumbnail link; low res url; image small; placeholder image; thumbnail src; video thumbnail;
    = preview img
  `),
  generate: draw => `https://images.example.com/thumbs/${drawSlug(draw.random)}-${draw.random.digits(4)}.jpg`,
  examples: ['Video.thumbnail: string', 'image.thumb_url: string', 'Post.previewUrl: string'],
});
