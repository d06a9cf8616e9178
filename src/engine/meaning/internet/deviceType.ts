import { defineMeaning } from '../defineMeaning';

export const deviceType = defineMeaning({
  id: 'internet.deviceType',
  title: 'a kind of user device',
  gives: 'text',
  names: [
    'device type',
    'client type',
    'form factor',
    'device category',
    'session|visit|user agent > device',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Visit.client_type: string', 'Analytics.device_category: string'],
});

const VALUES = ['desktop', 'mobile', 'tablet', 'tv', 'wearable', 'console'] as const;
