import { defineMeaning } from '../defineMeaning';
import { urlEdges } from '../edges/internetEdges';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const imageUrl = defineMeaning({
  id: 'media.imageUrl',
  title: 'an address of an image',
  gives: 'text',
  names: phrases(`
    image url; image; photo url; picture url; = img; img url; photo; picture; image uri; image link;
    cover image; cover url; banner url; banner image; banner; hero image; cover photo; background image;
    featured image; poster; poster url; main image; image source;
    image|img|photo|picture|figure|avatar > = url; image|img|photo|picture|figure > source;
    image|img|photo|picture|figure > = uri; og image; gallery image; screenshot; screenshot url; = cover;
    cover; background url; header image; poster path; backdrop; backdrop path; artwork; artwork url;
    primary image; product image; image src; profile banner; product photo; image|photo|picture > link;
    social image; preview image; image path url; large image; full image; media url; media; image 1;
    splash image; images; gallery; wallpaper; open graph image; cover art; cover picture; profile cover;
    twitter image; floor plan; image|img|photo|picture|figure > href; = pictures; original image;
    qr code url; qr code; illustration; graphic; photo link; = photos; high res url; banner img;
    slide image; share image; card image; map image; mobile image; desktop image; map url; poster image;
    default image; image original url; large url; medium url; full size url; image full url; image original;
    image large; image medium
  `),
  aliases: ['image.url', 'image.urlPicsumPhotos', 'image.urlLoremFlickr', 'image.dataUri'],
  generate: draw => `https://images.example.com/${drawSlug(draw.random)}-${draw.random.digits(4)}.jpg`,
  edgeCases: urlEdges,
  examples: [
    'Product.imageUrl: string',
    'post.cover_image: string',
    'Image.src: string',
    'item.img: string',
    'Product.images: string',
    'Event.bannerUrl: string',
  ],
});
