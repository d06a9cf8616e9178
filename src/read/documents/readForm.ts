import { decodeText } from './decodeText';
import { placeInProperty, ROOT_PLACE } from './fieldPlace';
import { PlacedField } from './placedField';

const PERCENT = { marks: ['%', '+'], pattern: /\+|(?:%[\da-f]{2})+/gi, decode: decodePercent };

/** Reads `name=value&name=value` with percent escapes, as forms are sent. One record. */
export function* readForm(text: string): Generator<PlacedField> {
  let start = 0;
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    const range = { start: start + at + 1, end: start + pair.length };
    start += pair.length + 1;
    if (range.end === range.start) continue;
    const place = placeInProperty(ROOT_PLACE, decodePercent(pair.slice(0, Math.max(at, 0))));
    const decoded = decodeText(text, range, PERCENT);
    yield new PlacedField(place, 0, { ...range, ...decoded, type: 'string', quoting: 'nested' });
  }
}

/** Bytes that are no UTF-8 stay as they are. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
