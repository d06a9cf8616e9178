import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';
import { digitsOf } from '../wrongCheck';

const HEX = '0123456789abcdef';

export const deviceId = definePrivacyKind({
  id: 'device-id',
  title: 'advertising or device id',
  group: 'technical',
  evidence: 'key',
  find: inText(
    String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{16}|[0-9a-f]{40}`,
    'i',
  ),
  needs: { digits: 3 },
  check: value => digitsOf(value).length >= 3,
  isSlight: true,
  words: [
    'idfa',
    'gaid',
    'aaid',
    'advertising id',
    'advertiser id',
    'ad id',
    'android id',
    'udid',
    'idfv',
    'google advertising id',
    'apple advertising id',
    'identifier for advertisers',
    'mobile advertising id',
    'maid',
  ],
  reserved: [
    { pattern: /^0{8}-/, reason: 'begins with eight zeros, as the id of devices that limit tracking does' },
    { pattern: /^(.)\1+$/, reason: 'one character repeated' },
  ],
  generate: random => `00000000-0000-4000-8000-${random.characters(12, HEX)}`,
  examples: {
    real: [['38400000', '8cf0', '41bd', 'b23e', '10b96e40a71d'].join('-')],
    synthetic: ['00000000-0000-0000-0000-000000000000'],
    ignored: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  },
});
