import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const soundVolume = defineMeaning({
  id: 'measure.soundVolume',
  title: 'a loudness setting',
  gives: 'number',
  names: phrases(`
    speaker|player|audio|sound|media player|settings|playback|tv|alarm|music player|audio settings > volume;
    sound level; = volume level; volume level; master volume; music volume; audio volume; brightness;
    = brightness; screen brightness; contrast; image saturation; opacity percent; sound volume; gain;
    hue saturation
  `),
  generate: draw => draw.number({ minimum: 5, maximum: 100 }),
  examples: ['Player.volume: number', 'tv.volume_level: number', 'Screen.brightness: number'],
});
