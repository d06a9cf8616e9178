import { defineMeaning } from '../defineMeaning';
import { URL_SAFE } from '../id/identifiers';
import { phrases } from '../phrases';

export const videoUrl = defineMeaning({
  id: 'media.videoUrl',
  title: 'an address of a video',
  gives: 'text',
  names: phrases(`
    video url; video; video link; stream url; video uri; trailer url; = trailer; trailer; video source;
    playback url; embed url; video|clip|movie|film|trailer > = url; video|clip > source; video src;
    recording url; recording; live url; hls url; youtube url; video embed url; trailer link; movie url;
    promo video; = stream; live stream url; intro video; = videos; manifest url; video|clip > link; = clip;
    clip url; playlist url; lesson video; virtual tour url; youtube link; intro video url; streaming url;
    playback uri; video path; = embed
  `),
  generate: draw => `https://video.example.com/watch/${draw.random.characters(11, URL_SAFE)}`,
  examples: ['Lesson.videoUrl: string', 'movie.trailer_url: string', 'Video.url: string'],
});
