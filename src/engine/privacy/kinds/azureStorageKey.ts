import { encodeBase64Url, decodeBase64Url } from '../base64Url';
import { definePrivacyKind } from '../definePrivacyKind';

/** The key of the storage emulator, which its documentation publishes; its first characters. */
const EMULATOR = ['Eby8vdM02xNO', 'cqFlqUwJPLlm'].join('');

function bodyOf(value: string): string {
  return value.slice(value.indexOf('=') + 1);
}

export const azureStorageKey = definePrivacyKind({
  id: 'azure-storage-key',
  title: 'Azure account key',
  group: 'secret',
  evidence: 'alone',
  find: /(?<![\w])(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,86}={1,2}/g,
  needs: { signs: '=', text: ['AccountKey=', 'AccessKey='], length: 50 },
  reserved: [
    {
      test: value => bodyOf(value).startsWith(EMULATOR),
      reason: "the published key of Azure's storage emulator",
    },
    {
      test: value => decodeBase64Url(bodyOf(value).replace(/=+$/, ''))?.startsWith('synthetic') === true,
      reason: 'says of itself that it opens nothing',
    },
  ],
  generate: random => `AccountKey=${encodeBase64Url(`synthetic, opens no account ${random.digits(36)}`)}==`,
  examples: {
    real: [['AccountKey=', 'Zm9vYmFy'.repeat(10), 'Qx7Kp2', '=='].join('')],
    synthetic: [['AccountKey=', EMULATOR, 'A'.repeat(62), '=='].join('')],
  },
});
