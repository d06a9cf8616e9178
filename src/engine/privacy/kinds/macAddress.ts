import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const macAddress = definePrivacyKind({
  id: 'mac-address',
  title: 'MAC address',
  group: 'technical',
  evidence: 'alone',
  find: inText(String.raw`(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?!:)|(?:[0-9a-f]{2}-){5}[0-9a-f]{2}`, 'i'),
  needs: { length: 17, joints: 5 },
  words: [
    'mac',
    'mac address',
    'hardware address',
    'ethernet',
    'bssid',
    'wifi mac',
    'bluetooth address',
    'wifi address',
    'physical address',
    'ethernet address',
    'wlan mac',
    'bt address',
    'device mac',
  ],
  isSlight: true,
  placeholders: [
    {
      pattern:
        /^(?:([0-9a-f])\1(?:[:-]\1\1){5}|aa[:-]bb[:-]cc[:-]dd[:-]ee[:-]ff|00[:-]11[:-]22[:-]33[:-]44[:-]55|[01]\d[:-]23[:-]45[:-]67[:-]89[:-]ab|de[:-]ad[:-]be[:-]ef[:-].*|00[:-]00[:-]00[:-]00[:-]00[:-].*|12[:-]34[:-]56[:-]78[:-]9[0a][:-](?:12|bc|ab))$/i,
      reason: 'a run of digits, as people type for an example',
    },
  ],
  reserved: [
    {
      pattern: /^[0-9a-f][26ae][:-]/i,
      reason: 'locally administered by IEEE 802: set by software, not given to a device',
    },
    {
      pattern: /^00(?<mark>[:-])00\k<mark>5e\k<mark>00\k<mark>53\k<mark>[0-9a-f]{2}$/i,
      reason: 'reserved for documentation by RFC 9542',
    },
  ],
  generate: random => `00:00:5e:00:53:${random.characters(2, '0123456789abcdef')}`,
  examples: {
    real: [['3c', '22', 'fb', '7a', '10', '9e'].join(':')],
    synthetic: ['00:00:5e:00:53:af', '00-00-5E-00-53-01'],
  },
});
