import type { SecretKey } from './secretKey';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** `synthetic` in base64: no key in DER, PEM or OpenSSH's format begins so (X.690). */
const LEAD = 'c3ludGhldGlj';

/** A private key's frame and layout with a body that holds no key. Pure. */
export function replacePrivateKey(value: string, key: SecretKey): string | undefined {
  const parts = /^(-----BEGIN [A-Z ]+-----)([^]*?)(-----END [A-Z ]+-----)$/.exec(value);
  if (parts === null) return undefined;
  const [, head = '', body = '', foot = ''] = parts;
  const random = key.streamOf('private-key', body.replace(/\s|\\[nr]/g, ''));
  // Headers of encrypted keys name an algorithm; nothing is encrypted here.
  const bare = body.replace(/(?:[\w-]+: [^\n\\]*(?:\r?\n|\\n))+(?:\r?\n|\\n)?/, '');
  let count = 0;
  const filled = bare.replace(/\\[nr]|[A-Za-z0-9+/]/g, sign => {
    if (sign.length > 1) return sign;
    count += 1;
    return LEAD[count - 1] ?? random.characters(1, BASE64);
  });
  return count > LEAD.length ? head + filled + foot : undefined;
}

/** An address or setting with its password replaced by one that says that it is none. Pure. */
export function replaceConnection(value: string, key: SecretKey): string {
  const random = key.streamOf('connection-string', value);
  const password = `not-a-real-password-${random.digits(6)}`;
  const address = /^([^]*:\/\/[^:]*:)([^@]*)(@[^]*)$/.exec(value);
  if (address !== null) return `${address[1] ?? ''}${password}${address[3] ?? ''}`;
  return value.replace(/=[^]*?(;?)$/, (_, end: string) => `=${password}${end}`);
}

/** A password or token that says that it is none, as long as the other where that is long enough. Pure. */
export function replaceToken(value: string, lead: string, key: SecretKey): string {
  const scheme = /^(?:Bearer|Basic|Token) /i.exec(value)?.[0] ?? '';
  const length = Math.max(6, value.length - scheme.length - lead.length);
  const alphabet = /\d/.test(lead) ? '0123456789' : 'abcdefghkmnpqrstuvwxyz23456789';
  return scheme + lead + key.streamOf(lead, value).characters(Math.min(length, 64), alphabet);
}
