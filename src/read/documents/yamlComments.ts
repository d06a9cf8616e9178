import type { TextRange } from './decodeText';
import { ROOT_PLACE } from './fieldPlace';
import { PlacedField } from './placedField';

const REST_OF_LINE = /[^\r\n]*/y;

/** The comments of a YAML text: what starts with `#` outside of scalars, which come in order. Linear, pure. */
export function yamlComments(text: string, scalars: readonly TextRange[]): readonly PlacedField[] {
  const comments: PlacedField[] = [];
  let passed = 0;
  let from = 0;
  for (let at = text.indexOf('#'); at >= 0;) {
    let next = scalars[passed];
    for (; next !== undefined && next.start <= at; next = scalars[passed]) {
      from = Math.max(from, next.end);
      passed += 1;
    }
    if (at < from) at = text.indexOf('#', from);
    else if (at > from && /\S/.test(text.charAt(at - 1))) at = text.indexOf('#', at + 1);
    else {
      REST_OF_LINE.lastIndex = at;
      REST_OF_LINE.test(text);
      const end = Math.min(REST_OF_LINE.lastIndex, next?.start ?? text.length);
      comments.push(commentField(text, at, end));
      at = text.indexOf('#', end);
    }
  }
  return comments;
}

function commentField(text: string, start: number, end: number): PlacedField {
  const value = text.slice(start, end);
  return new PlacedField(ROOT_PLACE, -1, { value, type: 'comment', start, end, quoting: 'none' });
}
