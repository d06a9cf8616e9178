import type { HarmlessFile } from './harmlessFiles';

/** Sources, settings, styles and locks. */
export const HARMLESS_CODE: readonly HarmlessFile[] = [
  {
    path: 'fixtures/lock.json',
    format: 'json, nested',
    text: `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/‹@babel/core›": {
      "version": "‹7.23.9›",
      "resolved": "https://registry.internal/@babel/core/-/‹core-7.23.9.tgz›",
      "integrity": "‹sha512-5q0175NOjddqpvvzU+kDiSOAk4PfdO6FvwCWoQ6RO7rTzEe8vlo+4HVfcnAREhD4npMs0e9uZypjTwzZPCf/cw==›",
      "engines": { "node": "‹>=6.9.0›" },
      "funding": { "type": "opencollective", "url": "https://opencollective.com/babel" }
    },
    "node_modules/picocolors": {
      "version": "‹1.0.0›",
      "integrity": "‹sha512-1fygroTLlHu66zi26VoTDv8yRgm0Fccecssto+MhsZ0D/DGW2sm8E8AjW7NU5VVTRt5GxbeZ5qBuJr+HyLYkjQ==›",
      "license": "‹ISC›"
    }
  }
}
`,
  },
  {
    path: 'src/styles.test.ts',
    format: 'typescript',
    text: `import { css } from './css';

export const card = css\`
  .card { margin: ‹0 12px 24px 36px›; font: ‹12px/1.5 "Helvetica Neue"›; color: ‹#1234567890›.slice(0, 7); }
  .card:nth-child(2n+1) { background: ‹rgba(12, 34, 56, 0.78)›; transform: ‹translate3d(10px, 20px, 0) rotate(45deg)›; }
  @media (min-width: ‹1280px›) { .card { grid-template-columns: ‹repeat(3, minmax(120px, 1fr))›; } }
\`;
`,
  },
  {
    path: 'src/icons/logo.svg',
    format: 'xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="‹0 0 512 512›" width="512" height="512">
  <path fill="‹#0a84ff›" d="‹M256 8C119.033 8 8 119.033 8 256s111.033 248 248 248 248-111.033 248-248S392.967 8 256 8zm0 48c110.532 0 200 89.451 200 200 0 110.532-89.451 200-200 200›"/>
  <polygon points="‹123.45,67.89 234.56,78.90 345.67,89.01›"/>
  <text x="‹120.5›" y="‹40.25›">‹Sales 2024›</text>
</svg>
`,
  },
  {
    path: 'src/vendor.min.js',
    format: 'javascript',
    text: `!function(e,t){"object"==typeof exports?module.exports=t():e.‹shopKit›=t()}(this,function(){var n=‹4294967296›,r=‹.1.toFixed(20)›,i="‹0123456789abcdefghijklmnopqrstuvwxyz›",o=[‹3614090360,3905402710,606105819,3250441966,4118548399›];function a(e){return e.replace(‹/^\\s+|\\s+$/g›,"")}function s(e,t){return(e>>>t)|(e<<‹32-t›)}return{v:"‹3.4.1.2›",a:a,s:s,k:o,d:‹1e3*60*60*24*7›}});
`,
  },
  {
    path: 'src/validators.test.ts',
    format: 'test file',
    text: `import { isEmail, isPhone, isSsn } from './validators';

describe('validators', () => {
  it.each(['‹plainaddress›', '‹@no-local.org›', '‹a@b›', '‹user@›', '‹foo@bar›'])('refuses %s', text => {
    expect(isEmail(text)).toBe(false);
  });
  it('knows formats', () => {
    expect(isPhone.pattern).toEqual(‹/^\\+?\\d{1,3}[-.\\s]?\\d{3}[-.\\s]?\\d{4}$/›);
    expect(isSsn.pattern).toEqual(‹/^\\d{3}-\\d{2}-\\d{4}$/›);
    expect(isEmail('‹test@test.com›')).toBe(true);
  });
});
`,
  },
  {
    path: 'src/__tests__/ast.test.ts',
    format: 'test file',
    text: `expect(tokenize('let x = 1')).toEqual([
  { type: 'Keyword', value: '‹let›', range: [‹0, 3›], token: '‹identifier›' },
  { type: 'Identifier', value: '‹x›', range: [‹4, 5›], token: '‹punctuator›' },
  { type: 'Numeric', value: '‹1›', range: [‹8, 9›], loc: { start: { line: 1, column: ‹8› } } },
]);
`,
  },
  {
    path: 'db/schema.sql',
    format: 'sql, postgres',
    text: `CREATE TABLE customers (
  id bigint GENERATED ALWAYS AS IDENTITY,
  email ‹varchar(255) NOT NULL UNIQUE›,
  password_hash ‹char(60)›,
  phone ‹varchar(32) DEFAULT NULL›,
  ssn ‹char(11) CHECK (ssn ~ '^[0-9]{3}-[0-9]{2}-[0-9]{4}$')›,
  birth_date ‹date›,
  balance ‹numeric(12,2) DEFAULT 0.00›
);
INSERT INTO schema_migrations (version) VALUES ('‹20240305101112›'), ('‹20240311084500›');
INSERT INTO settings (name, value) VALUES ('‹max_upload›', '‹104857600›'), ('‹support_address›', '‹support@localhost›');
`,
  },
  {
    path: 'i18n/de.json',
    format: 'json, nested',
    language: 'de',
    text: `{
  "login": {
    "email": "‹E-Mail-Adresse›",
    "password": "‹Passwort›",
    "forgotPassword": "‹Passwort vergessen?›",
    "repeatPassword": "‹Passwort wiederholen›",
    "username": "‹Benutzername oder E-Mail›",
    "rememberMe": "‹Angemeldet bleiben›"
  },
  "profile": {
    "firstName": "‹Vorname›",
    "lastName": "‹Nachname›",
    "birthDate": "‹Geburtsdatum (TT.MM.JJJJ)›",
    "phone": "‹Telefonnummer inkl. Vorwahl, z. B. +49›",
    "iban": "‹IBAN (beginnt mit DE)›",
    "street": "‹Straße und Hausnummer›",
    "taxId": "‹Steuer-Identifikationsnummer, 11 Ziffern›"
  }
}
`,
  },
  {
    path: 'i18n/fr.yml',
    format: 'yaml',
    language: 'fr',
    text: `fr:
  user:
    name: ‹Nom complet›
    email: ‹Adresse e-mail›
    password: ‹Mot de passe›
    password_confirmation: ‹Confirmez le mot de passe›
    phone: ‹"Numéro de téléphone"›
    address: ‹Adresse postale›
    ssn: ‹Numéro de sécurité sociale›
  errors:
    password: ‹doit contenir au moins 8 caractères›
`,
  },
  {
    path: 'src/locales/ja.ts',
    format: 'typescript',
    language: 'ja',
    text: `export const ja = {
  name: '‹お名前›',
  email: '‹メールアドレスを入力してください›',
  password: '‹パスワード›',
  phone: '‹電話番号（ハイフンなし）›',
  address: '‹ご住所›',
  birthday: '‹生年月日›',
};
`,
  },
  {
    path: 'openapi/users.json',
    format: 'json, nested',
    text: `{
  "User": {
    "type": "object",
    "required": ["‹email›", "‹password›"],
    "properties": {
      "email": { "type": "string", "format": "‹email›", "maxLength": 254 },
      "password": { "type": "string", "format": "‹password›", "minLength": 12, "pattern": "‹^(?=.*[A-Z])(?=.*\\\\d).+$›" },
      "ssn": { "type": "string", "pattern": "‹^\\\\d{3}-\\\\d{2}-\\\\d{4}$›", "example": "‹***-**-****›" },
      "birthDate": { "type": "string", "format": "‹date›" },
      "phone": { "type": "string", "description": "‹In E.164 form, at most 15 digits›" },
      "token": { "$ref": "‹#/definitions/Token›" }
    }
  }
}
`,
  },
  {
    path: 'deploy/values.yaml',
    format: 'yaml',
    text: `image:
  repository: ‹ghcr.io/velora/shop›
  tag: "‹1.14.0›"
resources:
  limits: { cpu: ‹500m›, memory: ‹512Mi› }
env:
  - name: DB_PASSWORD
    valueFrom:
      secretKeyRef: { name: ‹shop-db›, key: ‹password› }
  - name: API_TOKEN
    value: "‹$(API_TOKEN)›"
  - name: REDIS_URL
    value: ‹redis://redis-master.default.svc.cluster.local:6379/0›
ingress:
  hosts: [‹shop.local›]
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: ‹10.0.0.0/8,172.16.0.0/12›
`,
  },
  {
    path: '.github/workflows/ci.yml',
    format: 'yaml',
    text: `name: ci
on: [push]
jobs:
  test:
    runs-on: ubuntu-22.04
    steps:
      - uses: ‹actions/checkout@v4›
      - uses: ‹actions/setup-node@60edb5dd545a775178f52524783378180af0d1f8›
        with: { node-version: ‹20.11.1› }
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: ‹\${{ secrets.NPM_TOKEN }}›
          PASSWORD: ‹\${{ secrets.PASSWORD }}›
`,
  },
  {
    path: 'config/.env.example',
    format: 'env',
    text: `DB_USER=‹shop›
DB_PASSWORD=‹changeme›
API_KEY=‹your-api-key›
JWT_SECRET=‹replace-with-a-long-random-string›
STRIPE_SECRET_KEY=‹sk_test_xxxxxxxxxxxxxxxxxxxxxxxx›
SMTP_PASS=
ADMIN_EMAIL=‹admin@example.com›
SENTRY_DSN=‹https://publicKey@o0.ingest.sentry.io/0›
DATABASE_URL=‹postgres://postgres:postgres@localhost:5432/shop›
`,
  },
  {
    path: 'src/Form.stories.tsx',
    format: 'jsx',
    text: `export const Form = () => (
  <form onSubmit={save}>
    <input type="‹password›" name="‹password›" placeholder="‹Choose a password›" autoComplete="‹new-password›" />
    <input type="‹email›" placeholder="‹you@yourcompany.com›" pattern="‹[^@]+@[^@]+›" />
    <input type="‹tel›" placeholder="‹(___) ___-____›" aria-label="‹Mobile number›" />
    <Field name="‹ssn›" label="‹Social security number›" mask="‹999-99-9999›" />
    <img src="‹/avatars/default@2x.png›" alt="‹Profile picture›" />
  </form>
);
`,
  },
  {
    path: 'src/__snapshots__/Login.test.tsx.snap',
    format: 'jest snapshot',
    text: `// Jest Snapshot v1, https://goo.gl/fbAQLP

exports[\`Login renders 1\`] = \`
<form
  class="‹css-1dbjc4n r-13awgt0›"
>
  <label
    for="‹password-:r1:›"
  >
    ‹Password›
  </label>
  <input
    aria-describedby="‹mui-3847562910›"
    name="‹password›"
    type="‹password›"
    value=""
  />
  <span>
    ‹Forgot your password?›
  </span>
</form>
\`;
`,
  },
  {
    path: 'data/graph.json',
    format: 'json',
    text: `{ "nodes": [[‹0.12345678, 51.4567›], [‹12.5, 640.25›], [‹101.7, 33.1›]], "weights": [‹0.8372615, -1.2837465, 3.1415926›], "edges": "‹0-1,1-2,2-0›", "checksum": ‹3735928559›, "step": ‹123456789› }
`,
  },
  {
    path: 'tests/cards.json',
    format: 'json',
    text: `[
  { "brand": "visa", "number": "‹4242424242424242›", "cvc": "‹123›", "exp": "‹12/34›" },
  { "brand": "visa", "number": "‹4000 0000 0000 0002›", "declines": true },
  { "brand": "mastercard", "number": "‹5555555555554444›", "cvc": "‹314›" },
  { "brand": "amex", "number": "‹3782 822463 10005›", "cvc": "‹1234›" },
  { "brand": "discover", "number": "‹6011000990139424›" }
]
`,
  },
];
