import { defineMeaning } from '../defineMeaning';

export const platform = defineMeaning({
  id: 'internet.platform',
  title: 'what kind of system an app runs on',
  gives: 'text',
  names: ['device platform', '= platform', 'client platform', 'app platform', 'mobile platform'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Session.platform: string', 'Device.device_platform: string'],
});

const VALUES = ['web', 'ios', 'android', 'windows', 'macos', 'linux'] as const;
