/** What fakers leave in the addresses that they make up. */

/** faker's own providers, of 2014 to this day. */
const FAKER_DOMAINS = /@(?:gmail|yahoo|hotmail)\.com$/i;
/** `Given_Family12`, `Given.Family`, `Given12`: capitals are kept, as nobody writes them. */
const FAKER_LOCAL = /^[A-Z][a-z]+(?:[._][A-Z][a-z'’]+\d{0,2}|\d{1,2})@/;

/** Why an address looks made up by faker or Mockaroo, or `undefined`. */
export function findFingerprint(address: string, names: readonly string[]): string | undefined {
  if (FAKER_DOMAINS.test(address) && FAKER_LOCAL.test(address))
    return 'it is built as faker builds addresses';
  if (isMockaroo(address, names)) return 'it is built as Mockaroo builds addresses';
  return undefined;
}

/** Mockaroo's: first letter of the given name, family name, and the row's ordinal in base 36. */
function isMockaroo(address: string, names: readonly string[]): boolean {
  const [given = '', family = ''] = names.map(name => name.toLowerCase().replace(/[^a-z]/g, ''));
  if (given === '' || family === '') return false;
  const local = address.slice(0, address.indexOf('@'));
  const stem = given.charAt(0) + family;
  return (
    local.startsWith(stem) &&
    /^[0-9a-z]{1,2}$/.test(local.slice(stem.length)) &&
    /\d|^[a-r]$/.test(local.slice(stem.length))
  );
}
