const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url of ASCII text without padding, by RFC 4648. Pure. */
export function encodeBase64Url(text: string): string {
  let encoded = '';
  for (let index = 0; index < text.length; index += 3) {
    const left = text.length - index;
    const bits = (text.charCodeAt(index) << 16) | (codeAt(text, index + 1) << 8) | codeAt(text, index + 2);
    encoded += ALPHABET.charAt(bits >>> 18) + ALPHABET.charAt((bits >>> 12) & 63);
    if (left > 1) encoded += ALPHABET.charAt((bits >>> 6) & 63);
    if (left > 2) encoded += ALPHABET.charAt(bits & 63);
  }
  return encoded;
}

function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}
