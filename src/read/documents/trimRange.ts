import { isBlank } from './characterCodes';
import type { TextRange } from './decodeText';

/** A range of a text without the blanks at its ends, as `trim` sees them; an empty one at its end if it is all blank. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
