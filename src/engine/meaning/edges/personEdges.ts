import type { MeaningEdgeCase } from '../defineMeaning';

/** Given names that forms and databases trip over. */
export const givenNameEdges: readonly MeaningEdgeCase[] = [
  { name: 'apostrophe', value: "D'Angela" },
  { name: 'hyphen', value: 'Anne-Marie' },
  { name: 'one letter', value: 'J' },
  { name: 'several words', value: 'María del Carmen' },
  { name: 'accent', value: 'Zoë' },
  { name: 'beyond Latin letters', value: '美咲' },
];

/** Family names that forms and databases trip over. */
export const familyNameEdges: readonly MeaningEdgeCase[] = [
  { name: 'apostrophe', value: "O'Neill" },
  { name: 'the surname Null', value: 'Null' },
  { name: 'hyphen', value: 'Example-Sample' },
  { name: 'one letter', value: 'E' },
  { name: 'several words', value: 'van der Sample' },
  { name: 'accent', value: 'Nguyễn' },
  { name: 'beyond Latin letters', value: '山田' },
];

/** Whole names that forms and databases trip over. */
export const fullNameEdges: readonly MeaningEdgeCase[] = [
  { name: 'apostrophe', value: "Sam O'Neill" },
  { name: 'the surname Null', value: 'Jennifer Null' },
  { name: 'one word', value: 'Sample' },
  { name: 'many words', value: 'María del Carmen Inés de la Cruz y Sample' },
  { name: 'title and generation', value: 'Dr. Sam Sample, Jr.' },
  { name: 'family name first', value: '山田 太郎' },
  { name: 'right to left', value: 'محمد علي' },
];

/** Names of companies with what is more than letters. */
export const companyNameEdges: readonly MeaningEdgeCase[] = [
  { name: 'ampersand', value: 'Sample & Sons' },
  { name: 'quotes', value: 'The "Example" Company' },
  { name: 'one letter', value: 'X' },
  { name: 'domain as name', value: 'Example.com Inc.' },
  { name: 'digits only', value: '1234' },
  { name: 'beyond Latin letters', value: '株式会社サンプル' },
];

/** User names at the edge of what services allow. */
export const usernameEdges: readonly MeaningEdgeCase[] = [
  { name: 'one letter', value: 'a' },
  { name: 'digits only', value: '12345' },
  { name: 'underscores', value: '_sample_user_' },
  { name: 'dots', value: 'sample.user' },
  { name: 'upper case', value: 'SAMPLE' },
  { name: 'name of a role', value: 'admin' },
  { name: 'name of a property', value: 'constructor' },
];

/** E-mail addresses that mail systems take and naive checks do not, on reserved domains (RFC 2606). */
export const emailEdges: readonly MeaningEdgeCase[] = [
  { name: 'plus tag', value: 'user+tag@example.com' },
  { name: 'one letter', value: 'a@example.com' },
  { name: 'longest local part', value: `${'a'.repeat(64)}@example.com` },
  { name: 'long label', value: `user@${'a'.repeat(63)}.example.com` },
  { name: 'quoted local part', value: '"quoted local"@example.com' },
  { name: 'apostrophe', value: "o'neill@example.com" },
  { name: 'subdomains', value: 'user@mail.eu.example.com' },
  { name: 'upper case', value: 'User.Name@EXAMPLE.COM' },
  { name: 'digits only', value: '12345@example.com' },
  { name: 'hyphens', value: 'first-last@example.com' },
  { name: 'international local part', value: 'jörg@example.com' },
];

/** Phone numbers in other spellings, from the block that is reserved for fiction. */
export const phoneEdges: readonly MeaningEdgeCase[] = [
  { name: 'extension', value: '+1 212 555 0142 ext. 12' },
  { name: 'digits only', value: '+12125550142' },
  { name: 'brackets', value: '(212) 555-0142' },
  { name: 'dots', value: '212.555.0142' },
  { name: 'first of its block', value: '+1 212 555 0100' },
  { name: 'last of its block', value: '+1 212 555 0199' },
];

/** Ages at which something changes, and the ends. */
export const ageEdges: readonly MeaningEdgeCase[] = [0, 1, 17, 18, 65, 120].map(value => ({
  name: String(value),
  value,
}));
