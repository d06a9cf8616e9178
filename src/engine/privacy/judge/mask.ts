/**
 * A value so that its owner knows it again and nobody else learns it: at most its first and last character, of an e-mail
 * address the first of each side (`j…@g…`). Says nothing of its length but whether it is short. Pure.
 */
export function mask(value: string): string {
  const text = value.trim();
  const address = /^(.).*@(.)[^@]*$/su.exec(text);
  if (address !== null && text.length >= 6) return `${address[1] ?? ''}…@${address[2] ?? ''}…`;
  const [first = ''] = /^./su.exec(text) ?? [];
  const [last = ''] = /.$/su.exec(text) ?? [];
  if (text.length < 4) return '…';
  return text.length < 8 ? `${first}…` : `${first}…${last}`;
}
