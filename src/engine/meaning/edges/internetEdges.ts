import type { MeaningEdgeCase } from '../defineMeaning';

/** Addresses of pages that parsers read differently, on reserved hosts. */
export const urlEdges: readonly MeaningEdgeCase[] = [
  { name: 'port', value: 'https://example.com:8443/' },
  { name: 'user name', value: 'https://user@example.com/' },
  { name: 'fragment', value: 'https://example.com/page#section' },
  { name: 'query', value: 'https://example.com/?q=a%20b&x=1&x=2' },
  { name: 'international host', value: 'https://bücher.example/' },
  { name: 'punycode host', value: 'https://xn--bcher-kva.example/' },
  { name: 'IPv6 host', value: 'https://[2001:db8::1]/' },
  { name: 'dots in the path', value: 'https://example.com/a/./b/../c' },
  { name: 'no path', value: 'http://example.com' },
  { name: 'long', value: `https://example.com/${'a'.repeat(2000)}` },
];

/** Names of hosts at the limits of RFC 1035. */
export const hostEdges: readonly MeaningEdgeCase[] = [
  { name: 'longest label', value: `${'a'.repeat(63)}.example` },
  { name: 'punycode', value: 'xn--bcher-kva.example' },
  { name: 'one label', value: 'localhost' },
  { name: 'many labels', value: 'a.b.c.d.e.example.com' },
  { name: 'digits', value: '123.example.com' },
  { name: 'upper case', value: 'WWW.EXAMPLE.COM' },
];

/** IPv4 addresses at the ends of the blocks for documentation (RFC 5737). */
export const ipv4Edges: readonly MeaningEdgeCase[] = [
  { name: 'first of a block', value: '192.0.2.0' },
  { name: 'last of a block', value: '192.0.2.255' },
  { name: 'second block', value: '198.51.100.1' },
  { name: 'third block', value: '203.0.113.255' },
];

/** Spellings of IPv6 addresses for documentation (RFC 3849). */
export const ipv6Edges: readonly MeaningEdgeCase[] = [
  { name: 'shortest', value: '2001:db8::' },
  { name: 'written out', value: '2001:0db8:0000:0000:0000:0000:0000:0001' },
  { name: 'upper case', value: '2001:DB8::A' },
];

/** MAC addresses at the ends of the block for documentation (RFC 9542). */
export const macEdges: readonly MeaningEdgeCase[] = [
  { name: 'first of its block', value: '00:00:5e:00:53:00' },
  { name: 'last of its block', value: '00:00:5e:00:53:ff' },
  { name: 'hyphens', value: '00-00-5E-00-53-01' },
];

/** Ports: none, the privileged ones, the last. */
export const portEdges: readonly MeaningEdgeCase[] = [0, 1, 1023, 1024, 65_535].map(value => ({
  name: String(value),
  value,
}));

/** Status codes without a body, of redirects, limits and the ends of the range. */
export const statusCodeEdges: readonly MeaningEdgeCase[] = [
  { name: '100 (first)', value: 100 },
  { name: '204 (no body)', value: 204 },
  { name: '304 (not modified)', value: 304 },
  { name: '429 (too many requests)', value: 429 },
  { name: '500 (server error)', value: 500 },
  { name: '599 (last)', value: 599 },
];

/** Passwords that are cut, trimmed or escaped by mistake. */
export const passwordEdges: readonly MeaningEdgeCase[] = [
  { name: 'blanks', value: 'four words and blanks' },
  { name: 'quotes', value: `pass"word'; --` },
  { name: 'beyond ASCII', value: 'pässwörd 密码 🔑' },
  { name: '72 bytes', value: 'a'.repeat(72) },
  { name: '128 characters', value: 'Aa1!'.repeat(32) },
];

/** Codes of digits that lose their zeros as numbers. */
export const digitCodeEdges: readonly MeaningEdgeCase[] = [
  { name: 'zeros', value: '000000' },
  { name: 'leading zero', value: '012345' },
  { name: 'nines', value: '999999' },
];

/** Slugs. */
export const slugEdges: readonly MeaningEdgeCase[] = [
  { name: 'one letter', value: 'a' },
  { name: 'digits only', value: '2024' },
  { name: 'many words', value: 'one-two-three-four-five-six-seven-eight-nine-ten' },
];
