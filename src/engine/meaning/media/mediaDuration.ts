import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const mediaDuration = defineMeaning({
  id: 'media.mediaDuration',
  title: 'how long a recording lasts',
  gives: 'number',
  names: phrases(`
    video duration; audio duration; song duration; track length;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > duration;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > length;
    running time;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > runtime;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > play time;
    episode length; playback position; current position; playback time; clip duration;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > position;
    movie length; track duration; song length;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > run time;
    episode duration; total duration;
    video|clip|audio|track|song|episode|podcast|recording|movie|film|media|stream video|audio file|video file|voice message|music track|lecture video > progress time;
    watched second; play position; resume position; listening time
  `),
  unit: 's',
  generate: draw => draw.number({ minimum: 95, maximum: 5400, shape: 'low' }),
  examples: [
    'Song.duration: number',
    'video.length_seconds: number',
    'Movie.runtimeMinutes: number',
    'Track.durationMs: number',
  ],
});
