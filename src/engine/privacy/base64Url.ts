const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding (RFC 4648) of a text of ASCII characters. */
export function encodeBase64Url(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 3) {
    const count = Math.min(3, text.length - index);
    let bits = 0;
    for (let offset = 0; offset < 3; offset += 1) {
      bits = (bits << 8) | (offset < count ? text.charCodeAt(index + offset) & 0xff : 0);
    }
    for (let part = 0; part <= count; part += 1) result += ALPHABET.charAt((bits >> (18 - part * 6)) & 63);
  }
  return result;
}

/** The bytes of base64url text as Latin-1 characters; `undefined` if it is not base64url. */
export function decodeBase64Url(text: string): string | undefined {
  let result = '';
  let bits = 0;
  let count = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      result += String.fromCharCode((bits >> count) & 0xff);
    }
  }
  return result;
}
