import { createHash } from 'node:crypto';
import { ALPHANUMERIC, HEX, type Random } from '../random';
import { filled, list, type Harmless } from './harmlessField';

const base64 = (random: Random, count: number): string => random.chars(count, `${ALPHANUMERIC}+/`);

/** Hashes, versions, code. */
export const HARMLESS_MACHINE: readonly Harmless[] = [
  {
    what: 'SHA-1',
    keys: ['sha', 'commit', 'gitCommit', 'head_sha', 'value', 'tree'],
    make: random => random.chars(40, HEX),
    isPlainAlone: true,
  },
  {
    what: 'short commit',
    keys: ['commit', 'revision', 'sha'],
    make: random => random.pick([random.chars(7, HEX), random.fill('%######'), random.fill('%#####e#')]),
  },
  {
    what: 'SHA-256',
    keys: ['sha256', 'hash', 'checksum', 'digest', 'value'],
    make: random => random.chars(64, HEX),
    isPlainAlone: true,
  },
  { what: 'MD5', keys: ['md5', 'etag', 'hash', 'fingerprint'], make: random => random.chars(32, HEX) },
  {
    what: 'etag',
    keys: ['etag', 'ETag', 'If-None-Match'],
    make: random => `W/"${random.chars(2, HEX)}-${random.chars(27, ALPHANUMERIC)}"`,
  },
  {
    what: 'image digest',
    keys: ['image', 'digest'],
    make: random => `registry.internal/shop/api@sha256:${random.chars(64, HEX)}`,
    isPlainAlone: true,
  },
  {
    what: 'integrity',
    keys: ['integrity'],
    make: random => `sha512-${createHash('sha512').update(random.digits(9)).digest('base64')}`,
    isPlainAlone: true,
  },
  {
    what: 'version like an IP',
    keys: [
      'version',
      'fileVersion',
      'appVersion',
      'assemblyVersion',
      'firmware',
      'sdk_version',
      'minVersion',
    ],
    make: random => `${random.int(1, 12)}.${random.int(0, 40)}.${random.int(0, 99)}.${random.int(0, 240)}`,
  },
  {
    what: 'version',
    keys: ['version', 'engines', 'node', 'value'],
    make: filled('%.##.#', '^%.#.##', '~0.%#.#', '%.#.#-beta.%', 'v%#.#.#'),
    isPlainAlone: true,
  },
  {
    what: 'browser version',
    keys: ['browserVersion', 'chrome', 'client_version'],
    make: filled('1%#.0.6%##.1##'),
  },
  {
    what: 'build',
    keys: ['build', 'buildNumber', 'build_id'],
    make: filled('20240%##.%', '%######', '2024.%.#.##'),
  },
  {
    what: 'object id of X.509',
    keys: ['oid', 'algorithm', 'extension'],
    make: list('1.2.840.113549', '2.5.29.17', '1.3.6.1.4.1', '1.2.840.10045.2.1'),
  },
  {
    what: 'package with version',
    keys: ['package', 'dependency', 'spec', 'value'],
    make: list(
      'react@18.2.0',
      'lodash@4.17.21',
      '@types/node@20.11.5',
      'npm@10.2.4',
      'pnpm@8.15.1',
      'typescript@5.4.0-beta',
    ),
    isPlainAlone: true,
  },
  {
    what: 'clone URL',
    keys: ['repository', 'sshUrl', 'ssh_url', 'remote', 'url', 'origin'],
    make: list(
      'git@github.com:kubernetes/kubernetes.git',
      'git@gitlab.com:group/project.git',
      'ssh://git@bitbucket.org/team/repo.git',
      'git+ssh://git@github.com/npm/cli.git',
    ),
    isPlainAlone: true,
  },
  {
    what: 'retina image',
    keys: ['icon', 'src', 'image', 'logo'],
    make: list('logo@2x.png', 'assets/icon@3x.webp', 'hero@2x.jpg'),
    isPlainAlone: true,
  },
  {
    what: 'base64 blob',
    keys: ['data', 'content', 'payload', 'thumbnail', 'signature'],
    make: random => base64(random, random.pick([88, 120, 240])),
  },
  {
    what: 'data URI',
    keys: ['src', 'image', 'avatar', 'background'],
    make: random => `data:image/png;base64,iVBORw0KGgo${base64(random, 160)}`,
    isPlainAlone: true,
  },
  {
    what: 'cursor',
    keys: ['cursor', 'nextPageToken', 'endCursor', 'continuationToken', 'next'],
    make: random => Buffer.from(`cursor:v2:${random.digits(12)}`).toString('base64'),
  },
  {
    what: 'trace parent',
    keys: ['traceparent', 'x-trace', 'trace'],
    make: random => `00-${random.chars(32, HEX)}-${random.chars(16, HEX)}-01`,
    isPlainAlone: true,
  },
  {
    what: 'nonce',
    keys: ['nonce', 'state', 'csrfToken', 'requestToken'],
    make: random => random.chars(22, ALPHANUMERIC),
  },
  {
    what: 'port',
    keys: ['port', 'PORT', 'listen', 'debugPort'],
    make: filled('3000', '5432', '8%80', '49152', '27017'),
    isNumber: true,
  },
  {
    what: 'local address',
    keys: ['host', 'bind', 'endpoint', 'listen', 'url'],
    make: list(
      '127.0.0.1:8080',
      '0.0.0.0:3000',
      'localhost:5432',
      'http://localhost:4200/api',
      'redis://localhost:6379',
    ),
    isPlainAlone: true,
  },
  {
    what: 'netmask',
    keys: ['netmask', 'subnet', 'cidr'],
    make: list('255.255.255.0', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '0.0.0.0/0'),
    isPlainAlone: true,
  },
  {
    what: 'public resolver',
    keys: ['dns', 'nameserver', 'resolver'],
    make: list('8.8.8.8', '1.1.1.1', '8.8.4.4', '9.9.9.9'),
  },
  {
    what: 'user agent',
    keys: ['userAgent', 'user-agent', 'User-Agent', 'ua', 'value'],
    make: filled(
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/12#.0.0.0 Safari/537.36',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_%_1 like Mac OS X) AppleWebKit/605.1.15',
      'okhttp/4.%.0',
      'curl/8.%.1',
    ),
    isPlainAlone: true,
  },
  {
    what: 'mime type',
    keys: ['contentType', 'accept', 'Content-Type'],
    make: list(
      'application/json; charset=utf-8',
      'text/html',
      'multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW',
    ),
    isPlainAlone: true,
  },
  {
    what: 'colour',
    keys: ['color', 'background', 'fill', 'value', 'theme'],
    make: list('#d4af37', '#1a2b3c', '#990011', 'rgba(12, 34, 56, 0.78)', 'hsl(210, 50%, 40%)'),
    isPlainAlone: true,
  },
  {
    what: 'svg path',
    keys: ['d', 'path', 'icon'],
    make: random =>
      `M${random.int(1, 24)}.${random.digits(3)} ${random.digits(2)}.${random.digits(4)}c-${random.digits(1)}.${random.digits(3)}-${random.digits(1)}.${random.digits(2)} ${random.digits(1)}.${random.digits(2)}-${random.digits(1)}.${random.digits(3)} ${random.digits(2)}.${random.digits(2)}z`,
    isPlainAlone: true,
  },
  {
    what: 'view box',
    keys: ['viewBox', 'bbox', 'crop', 'rect'],
    make: list('0 0 512 512', '0 0 24 24', '12.5 34.25 640 480', '10,20,300,400'),
  },
  {
    what: 'transform',
    keys: ['transform', 'matrix'],
    make: filled('matrix(0.866%, 0.5, -0.5, 0.866%, 1##.%, 2##.%)', 'translate(%#.%##, %#.%##)'),
    isPlainAlone: true,
  },
  {
    what: 'regular expression',
    keys: ['pattern', 'regex', 'validation'],
    make: list(
      '^\\d{3}-\\d{2}-\\d{4}$',
      '^[A-Z]{2}\\d{6}[A-D]$',
      '^\\+?[1-9]\\d{1,14}$',
      '[^@]+@[^@]+\\.[a-z]+',
    ),
    isPlainAlone: true,
  },
  {
    what: 'mask',
    keys: ['mask', 'format', 'placeholder', 'inputMask', 'pattern'],
    make: list(
      '(###) ###-####',
      '999-99-9999',
      '+1 (___) ___-____',
      'XXXX XXXX XXXX XXXX',
      'DD/MM/YYYY',
      '00000-000',
      '___.___.___-__',
    ),
    isPlainAlone: true,
  },
  { what: 'chmod', keys: ['mode', 'permissions'], make: list('0644', '100755', '0o600'), isPlainAlone: true },
  {
    what: 'cron',
    keys: ['schedule', 'cron'],
    make: list('0 3 * * 1', '*/15 * * * *', '30 2 1 * *'),
    isPlainAlone: true,
  },
  {
    what: 'memory address',
    keys: ['address', 'pointer', 'addr', 'offset'],
    make: random => `0x${random.chars(random.pick([8, 12, 16]), HEX)}`,
    isPlainAlone: true,
  },
  {
    what: 'transaction hash',
    keys: ['txHash', 'transactionHash', 'blockHash'],
    make: random => `0x${random.chars(64, HEX)}`,
    isPlainAlone: true,
  },
];
