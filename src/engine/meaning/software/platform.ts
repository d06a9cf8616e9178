import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const platform = defineMeaning({
  id: 'software.platform',
  title: 'a platform',
  gives: 'text',
  names: phrases(`
    platform; platform name; client platform; device platform; target platform; app platform;
    = store platform; platform type; streaming platform; platform|platform target > = name;
    supported platform; = ios or android
  `),
  generate: draw => draw.random.pick(['ios', 'android', 'web', 'windows', 'macos', 'linux']),
  examples: ['Device.platform: string', 'app.target_platform: string'],
});
