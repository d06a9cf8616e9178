import { ALPHANUMERIC, HEX, LOWER, type Random } from '../random';
import type { MakeValue } from './nationalIds';

const BASE64 = `${ALPHANUMERIC}+/`;
const BASE64_URL = `${ALPHANUMERIC}-_`;
const BASE62 = `0123456789${ALPHANUMERIC.slice(0, 52)}`;

/** GitHub and npm: six signs of base 62 that hold the CRC-32 of the others. */
function withChecksum(body: string): string {
  let rest = crc32Of(body);
  let text = '';
  for (let count = 0; count < 6; count += 1) {
    text = BASE62[rest % 62]! + text;
    rest = Math.floor(rest / 62);
  }
  return body + text;
}

function crc32Of(text: string): number {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const base64Url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function makeJwt(random: Random): string {
  const issued = random.int(1690000000, 1730000000);
  const claims = {
    sub: random.pick([random.digits(8), random.chars(24, HEX)]),
    iss: `https://auth.${random.pick(['nordvik', 'velora', 'tessaro'])}-health.com/`,
    scope: 'openid profile',
    iat: issued,
    exp: issued + 86400,
  };
  return `${base64Url({ alg: 'RS256', typ: 'JWT', kid: random.chars(12, HEX) })}.${base64Url(claims)}.${random.chars(342, BASE64_URL)}`;
}

function makePem(random: Random): string {
  const title = random.pick(['RSA PRIVATE', 'PRIVATE']);
  const head =
    title === 'PRIVATE' ? 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ' : 'MIIEpAIBAAKCAQEA';
  const body = `${head}${random.chars(1588 - head.length, BASE64)}`;
  return `-----BEGIN ${title} KEY-----\n${body.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END ${title} KEY-----`;
}

/** A password that somebody chose, not one of those that everybody writes into examples. */
export function makePassword(random: Random): string {
  return random.pick([
    `${random.pick(['Tulpe', 'Harbor', 'Falcon', 'Brisket', 'Zephyr', 'Quartz'])}${random.pick(['!', '#', '$', '_'])}${random.fill('%##')}${random.chars(3, LOWER)}`,
    random.chars(random.int(12, 18), `${ALPHANUMERIC}!%*-_`),
    `${random.chars(4, LOWER)}-${random.chars(5, ALPHANUMERIC)}-${random.fill('%###')}`,
  ]);
}

/** Keys and passwords. */
export const SECRETS: Record<string, MakeValue> = {
  'private-key': makePem,
  jwt: makeJwt,
  'aws-access-key': random =>
    `${random.pick(['AKIA', 'ASIA'])}${random.chars(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
  'github-token': random =>
    `${random.pick(['ghp', 'gho', 'ghs'])}_${withChecksum(random.chars(30, ALPHANUMERIC))}`,
  'npm-token': random => `npm_${withChecksum(random.chars(30, ALPHANUMERIC))}`,
  'slack-token': random =>
    `${random.pick(['xoxb', 'xoxp'])}-${random.fill('%###########')}-${random.fill('%############')}-${random.chars(24, ALPHANUMERIC)}`,
  'stripe-key': random =>
    `${random.pick(['sk', 'rk'])}_live_${random.chars(random.pick([24, 99]), ALPHANUMERIC)}`,
  'google-api-key': random => `AIza${random.chars(35, BASE64_URL.slice(0, 62))}`,
  'azure-storage-key': random => `${random.chars(86, BASE64)}==`,
  'connection-string': random => {
    const user = random.pick(['billing', 'app_rw', 'crm', 'reporting']);
    const host = `${random.pick(['db-1', 'pg', 'prod-mysql'])}.${random.pick(['nordvik', 'velora'])}-health.com`;
    const password = random.chars(14, ALPHANUMERIC);
    return random.pick([
      `postgres://${user}:${password}@${host}:5432/${user}`,
      `mysql://${user}:${password}@${host}/shop`,
      `mongodb+srv://${user}:${password}@${host}/crm?retryWrites=true`,
      `amqps://${user}:${password}@${host}:5671/jobs`,
    ]);
  },
  password: makePassword,
  'api-secret': random =>
    random.pick([random.chars(40, HEX), random.chars(48, ALPHANUMERIC), random.chars(32, BASE64_URL)]),
};
