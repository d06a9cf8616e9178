import type { HarmlessFile } from './harmlessFiles';

/** Logs, licences, notes, recordings. */
export const HARMLESS_TEXTS: readonly HarmlessFile[] = [
  {
    path: 'LICENSE.txt',
    format: 'text',
    text: `Copyright (c) 2012-2024 ‹The Velora Authors›

Permission is hereby granted, ‹free of charge, to any person obtaining a copy› of this software and associated
documentation files, to deal in the Software ‹without restriction›, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software.
‹SPDX-License-Identifier: BSD-3-Clause›, see sections ‹4.1.2 and 7.3.10.2›.
`,
  },
  {
    path: 'CHANGELOG.md',
    format: 'markdown',
    text: `# Changelog

## ‹14.0.3.1› (‹2024-03-05›)
- Bump ‹@types/node@20.11.24›, ‹eslint@8.57.0› (‹#10432›, ‹7d9f1c2›)
- **auth:** rename \`‹password_confirmation›\` to \`‹passwordRepeat›\`
- Support ‹TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256› and OID ‹1.2.840.113549.1.1.11›

| version | size | sha256 |
| --- | --- | --- |
| ‹14.0.3› | ‹1,204,881› | ‹9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08› |
| ‹14.0.2› | ‹1,198,310› | ‹60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752› |
`,
  },
  {
    path: 'logs/build.log',
    format: 'log',
    text: `2024-03-05T10:11:12.481Z INFO [‹main-7f9c6b5d4-x2x9k›] listening on ‹0.0.0.0:8080›
2024-03-05T10:11:13.002Z DEBUG cache miss key=‹user:883201774:profile› ttl=‹3600›
2024-03-05T10:11:13.117Z WARN retry attempt=‹2› backoff=‹1500ms› request_id=‹8f14e45f-ceea-467f-a9c6-7d9f1c2e3b4a›
2024-03-05T10:11:14.220Z ERROR upstream=‹10.4.7.21:9090› status=‹503› duration=‹12.004s› trace=‹4bf92f3577b34da6a3ce929d0e0e4736›
2024-03-05T10:11:15.000Z INFO processed ‹123456789› rows in ‹41.07› s (‹3,006,012› rows/s)
    at Object.<anonymous> (‹/srv/app/node_modules/.pnpm/pg@8.11.3/node_modules/pg/lib/client.js:526:17›)
    at processTicksAndRejections (‹node:internal/process/task_queues:95:5›)
npm ERR! code ‹E404› npm ERR! ‹404 Not Found - GET https://registry.internal/velora - not found›
`,
  },
  {
    path: 'logs/ssh.log',
    format: 'log',
    text: `Mar  5 10:11:12 web-1 sshd[‹21847›]: Server listening on ‹0.0.0.0› port ‹22›.
Mar  5 10:11:13 web-1 systemd[1]: Started ‹Session 318 of user deploy›.
Mar  5 10:11:14 web-1 kernel: [‹12345.678901›] eth0: link up, ‹1000Mbps›, lpa ‹0xC5E1›
Mar  5 10:11:15 web-1 dockerd: ‹sha256:7d9f1c2e3b4a5f60718293a4b5c6d7e8f90112233445566778899aabbccddeeff›
Mar  5 10:11:16 web-1 ntpd: ‹127.127.1.0› interface ‹fe80::1› -> (none)
`,
  },
  {
    path: 'docs/setup.md',
    format: 'markdown',
    text: `# Set up

1. \`git clone ‹git@github.com:velora/shop.git›\`
2. \`ssh ‹deploy@staging›\`, \`scp dump.sql ‹root@db-1›:/tmp\`
3. \`curl -u ‹user:password› ‹http://localhost:9200/_cat/indices›\`
4. \`npm i ‹react@18.2.0› ‹react-dom@18.2.0›\`
5. Write to ‹support@example.com› or \`‹<your-name>@<your-company>.com›\`.
6. Use the test card ‹4111 1111 1111 1111› and any future date.
7. Set \`‹AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE›\`.
`,
  },
  {
    path: 'spec/cassettes/products.yml',
    format: 'cassette, body as text',
    text: `http_interactions:
- request:
    method: get
    uri: https://api.internal/v1/products?page=‹2›&per_page=‹50›
    headers:
      User-Agent: [‹"Faraday v2.9.0"›]
      Authorization: [‹"<TOKEN>"›]
  response:
    status: { code: 200 }
    headers:
      X-Request-Id: [‹8f14e45f-ceea-467f-a9c6-7d9f1c2e3b4a›]
      X-Ratelimit-Reset: [‹"1709633472"›]
      Etag: [‹W/"5e8c1d2f0a7b"›]
    body:
      string: '{"products":[{"id":‹6632914255›,"title":"‹Charlotte Table Lamp›","vendor":"‹Tommy Hilfiger›","ean":"‹4006381333931›","sku":"‹TH-4417-22›","price":"‹129.90›","updated_at":"‹2024-03-05T10:11:12+01:00›"}]}'
`,
  },
  {
    path: 'recordings/assets.har',
    format: 'cassette, har',
    text: `{ "log": { "version": "1.2", "creator": { "name": "WebInspector", "version": "‹537.36›" }, "entries": [ {
  "startedDateTime": "‹2024-03-05T10:11:12.481Z›", "time": ‹123.45678900›,
  "request": { "method": "GET", "url": "https://cdn.internal/‹app.7d9f1c2e.js›", "headers": [ { "name": "If-None-Match", "value": "‹\\"65e6f1a0-1c2d3\\"›" }, { "name": "sec-ch-ua", "value": "‹\\"Chromium\\";v=\\"122\\", \\"Not(A:Brand\\";v=\\"24\\"›" } ] },
  "response": { "status": 200, "content": { "size": ‹48213›, "mimeType": "text/plain", "encoding": "base64", "text": "‹TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQsIGNvbnNlY3RldHVyIGFkaXBpc2NpbmcgZWxpdC4=›" } }
} ] } }
`,
  },
  {
    path: 'fixtures/catalogue.csv',
    format: 'csv',
    text: `sku,title,brand,ean,isbn,weight_g,price,released
‹OX-1001-BL›,‹Oxford Shirt›,‹Ralph Lauren›,‹4006381333931›,,‹310›,‹59.90›,‹2023-04-01›
‹BK-2231›,‹The Art of April›,‹Mary Kay›,‹9783161484100›,‹978-3-16-148410-0›,‹412›,‹24.00›,‹1998-06-15›
‹TE-0091›,‹Earl Grey Tea›,‹Jack Wolfskin›,‹5901234123457›,,‹125›,‹4.49›,‹2024-01-12›
`,
  },
  {
    path: 'fixtures/matches.yml',
    format: 'yaml',
    text: `matches:
  - home: ‹Austin FC›
    away: ‹St. Louis City›
    result: ‹"2-1 (1-0)"›
    kickoff: ‹2024-03-05 20:30:00 +0100›
    attendance: ‹20738›
  - home: ‹Real Madrid›
    away: ‹Girona›
    result: ‹"4-0"›
`,
  },
  {
    path: 'fixtures/metrics.prom.txt',
    format: 'text',
    text: `# HELP http_requests_total Requests
http_requests_total{method="post",code="200",instance="‹10.4.7.21:9100›"} ‹1027 1709633472000›
process_start_time_seconds ‹1.70963347212e+09›
go_memstats_alloc_bytes ‹123456789›
node_uname_info{machine="‹x86_64›",release="‹5.15.0-97-generic›",version="‹#107-Ubuntu SMP Wed Feb 7 13:26:48 UTC 2024›"} 1
`,
  },
  {
    path: 'fixtures/feed.xml',
    format: 'xml',
    text: `<?xml version="1.0"?>
<rss version="‹2.0›"><channel>
  <title>‹Velora News›</title>
  <lastBuildDate>‹Tue, 05 Mar 2024 10:11:12 GMT›</lastBuildDate>
  <item><guid isPermaLink="false">‹8f14e45f-ceea-467f-a9c6-7d9f1c2e3b4a›</guid><title>‹May brings Grace Period Changes›</title><enclosure url="https://cdn.internal/‹ep-0318.mp3›" length="‹48213977›"/></item>
</channel></rss>
`,
  },
  {
    path: 'fixtures/heroes.json',
    format: 'json',
    text: `[{ "name": "‹Luke Skywalker›", "height": "‹172›", "birth_year": "‹19BBY›" }, { "name": "‹Homer Simpson›", "job": "‹Safety Inspector›" }, { "name": "‹Donald Duck›", "city": "‹Duckburg›" }]
`,
  },
  {
    path: 'test/phone-ids.test.ts',
    format: 'test file',
    text: `it('formats document numbers', () => {
  expect(formatDocument('‹2024000318›')).toBe('‹2024-000-318›');
  expect(formatDocument('‹8005551212›'.slice(3))).toBe('‹555-1212›');
  expect(parseRange('‹100-200-3000›')).toEqual([‹100, 200, 3000›]);
  expect(hashCode('‹hello@world›')).toBe(‹-1524582912›);
  expect(toCsv([{ a: ‹1234567890›, b: ‹0.1234567890123456› }])).toMatchInlineSnapshot(\`"‹1234567890,0.1234567890123456›"\`);
  expect(new Date(‹1709633472000›).toISOString()).toBe('‹2024-03-05T10:11:12.000Z›');
});
`,
  },
];
