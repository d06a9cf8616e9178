import type { Page } from '../page';
import type { HandWritten } from './handWritten';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A value that nobody sees without decoding it, labelled whole. */
const hidden = (page: Page, kind: string, text: string): string =>
  page.personal(kind, base64(text), 'neutral');

/** Logs, configurations, recordings. */
export const TECHNICAL_FILES: readonly HandWritten[] = [
  {
    id: 'access log',
    path: 'logs/access.log',
    format: 'log',
    language: 'en',
    write: page => {
      const mail = page.real('email', 'formatted', 'free');
      return `${page.real('ipv4', 'formatted', 'free')} - - [05/Mar/2024:10:11:12 +0000] "GET /assets/app.${page.other('hash', '7d9f1c2e', 'free')}.js HTTP/1.1" 200 48213 "-" "${page.other('user agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0', 'free')}"
${page.other('local address', '127.0.0.1', 'free')} - - [05/Mar/2024:10:11:13 +0000] "GET /health HTTP/1.1" 200 2 "-" "${page.other('user agent', 'kube-probe/1.27', 'free')}"
${page.real('ipv4', 'formatted', 'free')} - - [05/Mar/2024:10:11:15 +0000] "GET /unsubscribe?email=${mail}&campaign=${page.other('number', '88213', 'free')} HTTP/1.1" 302 0
`;
    },
  },
  {
    id: 'recording with coded body',
    path: 'spec/cassettes/profile.yml',
    format: 'cassette, body as text',
    language: 'en',
    write: page => {
      const { raw } = page.person('US');
      return `---
http_interactions:
- request:
    method: get
    uri: https://api.internal/v1/profile
    headers:
      Authorization:
      - Bearer ${page.real('jwt')}
  response:
    status:
      code: 200
      message: OK
    headers:
      Etag:
      - ${page.other('etag', 'W/"1c2-kJx0a81LmPq"')}
    body:
      encoding: ASCII-8BIT
      base64_string: ${hidden(page, 'email', JSON.stringify({ id: 318, name: raw.full, email: raw.email, phone: raw.phoneAbroad }))}
  recorded_at: Tue, 05 Mar 2024 10:11:12 GMT
recorded_with: VCR 6.1.0
`;
    },
  },
  {
    id: 'recording with basic authorization',
    path: 'recordings/login.har',
    format: 'cassette, har',
    language: 'en',
    write: page => {
      const person = page.person('DE');
      const secret = page.random.chars(14, 'abcdefghijkmnpqrstuvwxyzABCDEFGH23456789');
      const authorization = `Basic ${hidden(page, 'password', `${person.raw.email}:${secret}`)}`;
      return json({
        log: {
          version: '1.2',
          entries: [
            {
              startedDateTime: '2024-03-05T10:11:12.000Z',
              serverIPAddress: page.other('private ipv4', '10.4.7.21'),
              request: {
                method: 'POST',
                url: 'https://api.internal/login',
                headers: [{ name: 'Authorization', value: authorization }],
                postData: {
                  mimeType: 'application/x-www-form-urlencoded',
                  text: `username=${encodeURIComponent('')}${person.email}&remember=1`,
                },
              },
              response: {
                status: 200,
                content: {
                  encoding: 'base64',
                  mimeType: 'application/json',
                  text: hidden(
                    page,
                    'email',
                    JSON.stringify({ user: { name: person.raw.full, email: person.raw.email } }),
                  ),
                },
              },
            },
          ],
        },
      });
    },
  },
  {
    id: 'cluster secret',
    path: 'deploy/secret.yaml',
    format: 'yaml',
    language: 'en',
    write: page => `apiVersion: v1
kind: Secret
metadata:
  name: ${page.other('name of a secret', 'shop-db')}
type: Opaque
data:
  username: ${page.other('user name', base64('shop'))}
  password: ${hidden(page, 'password', page.random.chars(16, 'abcdefghijkmnpqrstuvwxyzABCDEFGH23456789'))}
`,
  },
  {
    id: 'compose file',
    path: 'docker-compose.test.yml',
    format: 'yaml',
    language: 'en',
    write: page => `services:
  db:
    image: ${page.other('image', 'postgres:16.2-alpine')}
    ports: ["${page.other('port', '5432:5432')}"]
    environment:
      POSTGRES_PASSWORD: ${page.other('placeholder password', 'postgres')}
  api:
    environment:
      - DATABASE_URL=${page.real('connection-string')}
      - STRIPE_SECRET_KEY=${page.real('stripe-key')}
      - NODE_ENV=test
      - PUBLIC_URL=${page.other('local address', 'http://localhost:3000')}
`,
  },
  {
    id: 'environment',
    path: '.env.test',
    format: 'env',
    language: 'en',
    write: page => `# Local only
APP_ENV=test
APP_KEY=${page.other('placeholder key', 'base64:REPLACE_ME')}
DB_HOST=${page.other('local address', '127.0.0.1')}
DB_PASSWORD=${page.real('password')}
MAIL_FROM_ADDRESS=${page.other('role address', ['noreply', 'velora.com'].join('@'))}
ADMIN_EMAIL="${page.real('email')}"
AWS_ACCESS_KEY_ID=${page.real('aws-access-key')}
AWS_SECRET_ACCESS_KEY=${page.personal('api-secret', page.random.chars(40, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))}
SLACK_TOKEN=${page.real('slack-token')}
LOG_LEVEL=debug
`,
  },
  {
    id: 'registry settings',
    path: 'fixtures/npmrc.txt',
    format: 'text',
    language: 'en',
    write: page => `registry=https://registry.internal/
//registry.internal/:_authToken=${page.real('npm-token', 'formatted', 'free')}
email=${page.real('email')}
save-exact=true
`,
  },
  {
    id: 'error report',
    path: 'test/fixtures/event.json',
    format: 'json, nested',
    language: 'en',
    write: page => {
      const person = page.person('NL');
      return json({
        event_id: page.other('uuid', 'fc6d8c0c43fc4630ad850ee518f1b9d0'),
        release: page.other('version', 'shop@1.14.0+20240305'),
        user: { id: 318, email: person.email, username: 'shopuser318', ip_address: page.real('ipv4') },
        contexts: {
          os: { name: 'iOS', version: page.other('version', '17.3.1') },
          device: { model: page.other('model', 'iPhone14,5') },
        },
        exception: {
          values: [
            {
              type: 'TypeError',
              value: page.other('message', "Cannot read properties of undefined (reading 'email')"),
            },
          ],
        },
      });
    },
  },
  {
    id: 'push event',
    path: 'test/payloads/push.json',
    format: 'json, nested',
    language: 'en',
    write: page => {
      const person = page.person('FI');
      return json({
        ref: 'refs/heads/main',
        after: page.other('SHA-1', page.random.chars(40, '0123456789abcdef')),
        repository: {
          full_name: 'velora/shop',
          ssh_url: page.other('clone URL', 'git@github.com:velora/shop.git'),
          size: 1402,
        },
        pusher: { name: 'shopuser318', email: person.email },
        head_commit: {
          message: page.other('calm sentence', 'Bump lodash@4.17.20 to lodash@4.17.21'),
          author: { name: person.full, email: person.email },
        },
        sender: { login: page.other('bot', 'dependabot[bot]'), id: page.other('database id', '49699333') },
      });
    },
  },
  {
    id: 'git log',
    path: 'fixtures/git-log.txt',
    format: 'text',
    language: 'en',
    write: page =>
      [1, 2]
        .map(() => {
          const person = page.person('DE', 'free');
          return `commit ${page.other('SHA-1', page.random.chars(40, '0123456789abcdef'), 'free')}\nAuthor: ${person.full} <${person.workEmail}>\nDate:   Tue Mar 5 10:11:12 2024 +0100\n\n    ${page.other('calm sentence', 'Raise version to 2.4.0 (#1043)', 'free')}\n`;
        })
        .join('\n'),
  },
  {
    id: 'browser state',
    path: 'playwright/.auth/user.json',
    format: 'json, nested',
    language: 'en',
    write: page =>
      json({
        cookies: [
          {
            name: 'session',
            value: page.real('jwt'),
            domain: 'localhost',
            path: '/',
            expires: 1772150400,
            httpOnly: true,
          },
        ],
        origins: [
          {
            origin: 'http://localhost:3000',
            localStorage: [
              { name: 'lastUser', value: page.real('email', 'formatted', 'neutral') },
              { name: 'theme', value: page.other('theme', 'dark') },
            ],
          },
        ],
      }),
  },
  {
    id: 'service account',
    path: 'test/service-account.json',
    format: 'json',
    language: 'en',
    write: page =>
      json({
        type: 'service_account',
        project_id: page.other('project', 'velora-shop-318'),
        private_key_id: page.other('SHA-1', page.random.chars(40, '0123456789abcdef')),
        private_key: `${page.real('private-key')}\n`,
        client_id: page.other('database id', '104473118203344781120'),
        token_uri: 'https://oauth2.googleapis.com/token',
      }),
  },
  {
    id: 'directory',
    path: 'fixtures/people.ldif.txt',
    format: 'text',
    language: 'en',
    write: page => {
      const person = page.person('NO');
      return `dn: ou=people,dc=velora,dc=internal
objectClass: organizationalUnit

cn: ${person.full}
sn: ${person.family}
givenName: ${person.given}
mail: ${person.workEmail}
telephoneNumber: ${person.phoneAbroad}
uidNumber: ${page.other('number', '10318')}
`;
    },
  },
  {
    id: 'business card',
    path: 'fixtures/card.vcf.txt',
    format: 'text',
    language: 'en',
    write: page => {
      const person = page.person('DK');
      return `BEGIN:VCARD
VERSION:3.0
N:${person.family};${person.given};;;
FN:${person.full}
TEL;TYPE=CELL:${person.phoneAbroad}
EMAIL;TYPE=HOME:${person.email}
BDAY:${person.birthDate}
REV:${page.other('instant', '20240305T101112Z')}
END:VCARD
`;
    },
  },
  {
    id: 'device telemetry',
    path: 'data/telemetry.ndjson',
    format: 'ndjson',
    language: 'en',
    write: page =>
      `${[1, 2]
        .map(() =>
          JSON.stringify({
            ts: page.other('epoch milliseconds', page.random.fill('17###########')),
            imei: page.real('imei'),
            wifi: { mac: page.real('mac-address'), rssi: -61 },
            idfa: page.real('device-id'),
            clientIp: page.real('ipv6'),
            fw: page.other('version like an IP', '2.4.6.0'),
            battery: 0.83,
          }),
        )
        .join('\n')}\n`,
  },
  {
    id: 'storage settings',
    path: 'config/test.json',
    format: 'json',
    language: 'en',
    write: page =>
      json({
        storage: `DefaultEndpointsProtocol=https;AccountName=velorashop;AccountKey=${page.real('azure-storage-key', 'formatted', 'free')};EndpointSuffix=core.windows.net`,
        maps: { key: page.real('google-api-key') },
        github: { token: page.real('github-token') },
        retries: 3,
        timeout: 30000,
      }),
  },
  {
    id: 'rails users',
    path: 'test/fixtures/users.yml',
    format: 'yaml',
    language: 'en',
    write: page => {
      const [one, two] = [page.person('US'), page.syntheticPerson('US')];
      return `# Read about fixtures at https://api.rubyonrails.org/classes/ActiveRecord/FixtureSet.html
owner:
  name: ${one.full}
  email: ${one.email}
  password_digest: <%= BCrypt::Password.create("${page.other('placeholder password', 'secret')}") %>
  created_at: 2024-03-05 10:11:12

guest:
  name: ${two.full}
  email: ${two.email}
  created_at: 2024-03-05 10:11:12
`;
    },
  },
  {
    id: 'django users',
    path: 'app/fixtures/users.json',
    format: 'json, nested',
    language: 'en',
    write: page => {
      const person = page.person('ES');
      return json([
        {
          model: 'auth.user',
          pk: 1,
          fields: {
            username: 'shopuser318',
            first_name: person.given,
            last_name: person.family,
            email: person.email,
            is_staff: false,
            date_joined: '2024-03-05T10:11:12Z',
          },
        },
        { model: 'auth.group', pk: 2, fields: { name: page.other('role', 'Grant Managers') } },
      ]);
    },
  },
];
