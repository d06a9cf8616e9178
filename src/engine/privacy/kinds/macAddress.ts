import { definePrivacyKind } from '../definePrivacyKind';

export const macAddress = definePrivacyKind({
  id: 'mac-address',
  title: 'MAC address',
  reserved: [
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
